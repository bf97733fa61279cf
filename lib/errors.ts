/** The closed list of error codes; `lib/http/errors.ts` gives each its status. */
export type ErrorCode =
  | "VALIDATION_ERROR"
  | "BAD_REQUEST"
  | "UNAUTHORIZED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "METHOD_NOT_ALLOWED"
  | "CONFLICT"
  | "PRECONDITION_FAILED"
  | "PAYLOAD_TOO_LARGE"
  | "UNSUPPORTED_MEDIA_TYPE"
  | "RATE_LIMITED"
  | "INTERNAL_ERROR"
  | "UNAVAILABLE";

/** One thing that is wrong, at a field where there is one (`customer.email` style paths, camelCase). */
export interface ErrorDetail {
  field: string;
  message: string;
  /** Position in a batch. */
  index?: number;
  /** The two values of a stale edit. */
  yours?: unknown;
  theirs?: unknown;
}

/** What every service throws. The message is for people and names no internals. */
export class AppError extends Error {
  override name = "AppError";

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: ErrorDetail[] = [],
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
  }
}

/** This version and the database's do not fit together, which ends when an update does. */
export class Updating extends AppError {
  constructor() {
    super("UNAVAILABLE", "Petrel is being updated. Try again in a minute.", [], 30);
  }
}

/** A record that is not there, or not in the actor's scope: both read the same. */
export function notFound(what: string): AppError {
  return new AppError("NOT_FOUND", `${what} not found`);
}

/** Input that does not fit; one message per field. */
export function invalid(details: ErrorDetail[]): AppError {
  return new AppError("VALIDATION_ERROR", "Some fields need another value", details);
}
