import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./schema.ts";

/** Which Petrel, and who calls it. */
export interface Access {
  /** Its address: `https://crm.example.com`. */
  url: string;
  /** An access token, or an API key (`ptl_...`). */
  token: string;
}

/** A client whose paths, parameters, bodies and answers are those of the OpenAPI document. */
export function petrel({ url, token }: Access): Client<paths> {
  return createClient<paths>({ baseUrl: url, headers: { Authorization: `Bearer ${token}` } });
}

/** The records by their names in the document: `Records["Customer"]`. */
export type Records = components["schemas"];
