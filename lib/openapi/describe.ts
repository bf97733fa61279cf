import type { z } from "zod";

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** A route's method and its path as the document writes it: `POST /api/leads/{id}/move`. */
export type OperationKey = `${Method} /api/${string}`;

/** What the document says of one operation; what all have in common is added by the builder. */
export interface Described {
  summary: string;
  detail?: string;
  /** Its query string's parameters. */
  query?: z.ZodType;
  /** What a name in the path may be, where that is no number. */
  choices?: Readonly<Record<string, readonly string[]>>;
  /** A JSON body. */
  body?: z.ZodType;
  /** Whether the body may be left out. */
  bodyOptional?: boolean;
  /** The parts of a multipart body: binary, or text with its meaning. */
  upload?: Readonly<Record<string, string>>;
  /** The content of `data`; without any of these the answer is 204. */
  answer?: z.ZodType;
  /** The records of a list's `data`; `pagination` goes with it. */
  list?: z.ZodType;
  /** A body that is not wrapped in `data`. */
  bare?: z.ZodType;
  /** The media types of a download. */
  download?: readonly string[];
  /** Of the answer; default: 200, or 204 without one. */
  status?: number;
  /** The `data` of other good answers. */
  also?: Readonly<Partial<Record<200 | 201 | 202, z.ZodType>>>;
  /** Headers of the good answer beside those that all have, of those in `shared.ts`. */
  headers?: readonly string[];
  /** Errors beside those that follow from path, body and method. */
  errors?: readonly number[];
  /** Open to who is not signed in. */
  public?: boolean;
  /** A POST that is not replayed by its Idempotency-Key. */
  once?: boolean;
  /** Takes `If-Match`. */
  guarded?: boolean;
}

/** The operations of one part of the product. */
export interface Area {
  tag: string;
  about: string;
  operations: Readonly<Partial<Record<OperationKey, Described>>>;
}
