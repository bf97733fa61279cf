import assert from "node:assert/strict";
import { z } from "zod";
import type { Resource } from "../../lib/resource.ts";
import type { Client } from "../support/app.ts";
import { samples } from "./samples.ts";

const codes: Record<number, string> = {
  400: "BAD_REQUEST",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  405: "METHOD_NOT_ALLOWED",
  409: "CONFLICT",
  412: "PRECONDITION_FAILED",
  413: "PAYLOAD_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  422: "VALIDATION_ERROR",
  429: "RATE_LIMITED",
};

const ErrorBody = z.strictObject({
  success: z.literal(false),
  error: z.strictObject({
    code: z.string(),
    message: z.string().min(1),
    details: z.array(z.looseObject({ field: z.string(), message: z.string().min(1) })).optional(),
  }),
});

/** Fails unless the answer is an error of the catalogue; gives what it says. */
export async function expectError(response: Response, status: number) {
  assert.equal(response.status, status);
  assert.match(response.headers.get("content-type") ?? "", /^application\/json/);
  const { error } = ErrorBody.parse(await response.json());
  assert.equal(error.code, codes[status]);
  return error;
}

/** Fails unless the answer is one record in its resource's shape, with its tag. */
export async function expectRecord(resource: Resource, response: Response, status: number) {
  assert.equal(response.status, status);
  assert.match(response.headers.get("content-type") ?? "", /^application\/json/);
  const body = z.object({ data: resource.schema.record }).parse(await response.json());
  const record = z.looseObject({ id: z.number(), version: z.number() }).parse(body.data);
  assert.equal(response.headers.get("etag"), `"${record.version}"`);
  return record;
}

let made = 0;

/** A number that no other call gives. */
export function nextNumber(): number {
  made += 1;
  return made;
}

/** A valid body that no other call has given, for `who` to send. */
export async function bodyFor(resource: Resource, who: Client): Promise<Record<string, unknown>> {
  const sample = samples[resource.name];
  return { ...sample?.create(nextNumber()), ...await sample?.needs?.(who) };
}

/** Posts a valid body that no other call has sent. */
export async function create(resource: Resource, who: Client, more: Record<string, unknown> = {}) {
  const json = { ...await bodyFor(resource, who), ...more };
  return await who.request(`/api/${resource.name}`, { json });
}

/** A record made for one test. */
export async function existing(
  resource: Resource,
  who: Client,
  more: Record<string, unknown> = {},
) {
  const response = await create(resource, who, more);
  const changeSet = response.headers.get("change-set");
  const { data } = await response.json();
  return { path: `/api/${resource.name}/${data.id}`, id: Number(data.id), data, changeSet };
}

export const Pagination = z.strictObject({
  page: z.int().min(1),
  limit: z.int().min(1).max(100),
  total: z.int().min(0),
  pages: z.int().min(0),
  nextCursor: z.string().nullable(),
  totalIsEstimate: z.literal(true).optional(),
});
