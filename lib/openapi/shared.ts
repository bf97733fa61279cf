import type { JsonSchema } from "./json_schema.ts";

/** What each error status means here. */
export const errorMeanings: Readonly<Record<number, string>> = {
  400: "The body is broken or nested too deep, or a header is no value.",
  401: "Not signed in, or the token is over.",
  403: "Known, and not allowed; the message says why.",
  404: "Not there, or out of the reader's scope.",
  405: "The address does not take that method; `Allow` names those that it takes.",
  409: "Clashes with what is there: someone else's change, or another use of the Idempotency-Key.",
  412: "`If-Match` names another version.",
  413: "The body is too large.",
  415: "The body is of another media type.",
  422: "Some fields need another value; `details` names each.",
  429: "Too many requests; `Retry-After` says for how many seconds.",
  500: "Something went wrong on our side; the answer names no internals.",
  503: "The database or the store does not answer.",
};

const detail: JsonSchema = {
  type: "object",
  properties: {
    field: { type: "string", description: "As in the body: `custom.region`; empty for the whole." },
    message: { type: "string" },
    index: { type: "integer", description: "The operation of a batch." },
    yours: { description: "A stale edit's value." },
    theirs: { description: "The value that someone else gave it." },
  },
  required: ["field", "message"],
};

/** The body of every error. */
export const errorSchema: JsonSchema = {
  type: "object",
  properties: {
    success: { const: false },
    error: {
      type: "object",
      properties: {
        code: { type: "string", examples: ["VALIDATION_ERROR"] },
        message: { type: "string", description: "For people; says no internals." },
        details: { type: "array", items: detail },
      },
      required: ["code", "message"],
    },
  },
  required: ["success", "error"],
};

/** Where in a list a page is. */
export const paginationSchema: JsonSchema = {
  type: "object",
  properties: {
    page: { type: "integer" },
    limit: { type: "integer" },
    total: { type: "integer" },
    pages: { type: "integer" },
    nextCursor: {
      type: ["string", "integer", "null"],
      description: "Pass it as `cursor` for what follows; null at the end.",
    },
    totalIsEstimate: { const: true, description: "Present where `total` is an estimate." },
  },
  required: ["limit", "nextCursor"],
};

const header = (description: string, type = "string") => ({ description, schema: { type } });
/** There wherever the document names it. */
const sure = (description: string, type = "string") => ({
  ...header(description, type),
  required: true,
});

/** Headers of answers, by name. */
export const headers: Readonly<Record<string, JsonSchema>> = {
  "ETag": sure("The version of what is answered."),
  "Change-Set": header("The change set of this write: undo it by its id.", "integer"),
  "Location": sure("Where the new record or the job is."),
  "X-Total-Count": header("How many there are in all.", "integer"),
  "X-Request-Id": sure("Names this request in our log."),
  "RateLimit-Limit": header("Requests in a window.", "integer"),
  "RateLimit-Remaining": header("Requests that are left of it.", "integer"),
  "RateLimit-Reset": header("Seconds until there are more.", "integer"),
  "Retry-After": sure("Seconds to wait.", "integer"),
  "Allow": sure("The methods that the address takes."),
};

/** Headers of requests, by name. */
export const requestHeaders: Readonly<Record<string, JsonSchema>> = {
  "Idempotency-Key": {
    name: "Idempotency-Key",
    in: "header",
    description: "Makes a POST safe to repeat for 24 hours: the first answer is given again.",
    schema: { type: "string", minLength: 1, maxLength: 255 },
  },
  "If-Match": {
    name: "If-Match",
    in: "header",
    description: "Writes only over this version.",
    schema: { type: "string" },
    example: '"3"',
  },
  "If-None-Match": {
    name: "If-None-Match",
    in: "header",
    description: "304 where nothing has changed since.",
    schema: { type: "string" },
    example: '"3"',
  },
};
