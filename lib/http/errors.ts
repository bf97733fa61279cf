import { HttpError } from "fresh";
import { ConfigError, VersionSkew } from "../config.ts";
import { AppError, type ErrorCode, type ErrorDetail, Updating } from "../errors.ts";
import { speaking } from "../i18n/language.ts";
import { remark } from "../i18n/remark.ts";
import { log } from "../log.ts";
import type { State } from "./define.ts";

const statusOf: Record<ErrorCode, number> = {
  VALIDATION_ERROR: 422,
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  CONFLICT: 409,
  PRECONDITION_FAILED: 412,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RATE_LIMITED: 429,
  INTERNAL_ERROR: 500,
  UNAVAILABLE: 503,
};

const codeOf = new Map(Object.entries(statusOf).map(([code, status]) => [status, code]));

const wording: Partial<Record<ErrorCode, string>> = {
  NOT_FOUND: "There is nothing at this address",
  METHOD_NOT_ALLOWED: "This address does not take that method",
  INTERNAL_ERROR: "Something went wrong on our side",
  UNAVAILABLE: "The database does not answer. Try again soon.",
};

/** The HTTP status of an error code. */
export function statusFor(code: ErrorCode): number {
  return statusOf[code];
}

function isErrorCode(code: string | undefined): code is ErrorCode {
  return code !== undefined && code in statusOf;
}

function fromHttpError(error: HttpError): AppError {
  const code = codeOf.get(error.status);
  const known = isErrorCode(code) ? code : error.status < 500 ? "BAD_REQUEST" : "INTERNAL_ERROR";
  return new AppError(known, wording[known] ?? error.message);
}

const lostConnection =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|CONNECT|CONNECTION_|57P0|57014|53|08)/;

function isLostConnection(error: unknown): boolean {
  return error instanceof Error && "code" in error && lostConnection.test(String(error.code));
}

/** Where a platform starts us with the first request, it may be that which finds no database. */
function isAway(error: unknown): boolean {
  return error instanceof ConfigError || isLostConnection(error);
}

/** Any thrown value as one of ours; what nobody foresaw is logged and says nothing of its cause. */
export function toAppError(thrown: unknown, requestId: string): AppError {
  if (thrown instanceof AppError) return thrown;
  if (thrown instanceof HttpError && thrown.status < 500) return fromHttpError(thrown);
  const code = isAway(thrown) ? "UNAVAILABLE" : "INTERNAL_ERROR";
  log.error("{code}: {error}", { code, error: thrown, requestId });
  if (thrown instanceof VersionSkew) return new Updating();
  return new AppError(code, wording[code] ?? code, [], code === "UNAVAILABLE" ? 5 : undefined);
}

/** What an error's answer says. */
export function errorBody({ code, message, details }: AppError) {
  return {
    success: false,
    error: {
      ...{ code, message: remark(message) },
      ...(details.length > 0 ? { details: details.map(worded) } : {}),
    },
  };
}

function worded({ message, ...detail }: ErrorDetail): ErrorDetail {
  return { ...detail, message: remark(message) };
}

/** The JSON answer for an error. */
export function errorResponse(error: AppError, headers: Record<string, string> = {}): Response {
  return Response.json(errorBody(error), {
    status: statusOf[error.code],
    headers: { ...headersOf(error), ...headers },
  });
}

/**
 * The JSON answer for whatever was thrown: in the person's language for a page's own script, which
 * comes with their cookie, and in English for programs.
 */
export function refusal(
  { requestId, signedIn, credential, ctx }: State,
  thrown: unknown,
  headers: Record<string, string> = {},
): Response {
  const error = toAppError(thrown, requestId);
  const own = signedIn && credential.kind === "cookie";
  return speaking(own ? ctx.actor.locale : "en", () => errorResponse(error, headers));
}

/** Headers that belong to an error, in JSON and on pages. */
export function headersOf(error: AppError): Record<string, string> {
  if (error.code === "UNAUTHORIZED") return { "WWW-Authenticate": 'Bearer realm="petrel"' };
  if (error.retryAfterSeconds === undefined) return {};
  return { "Retry-After": String(error.retryAfterSeconds) };
}
