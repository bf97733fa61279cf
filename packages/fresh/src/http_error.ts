import { statusText } from "./status_text.ts";

/**
 * An error with an HTTP status. Thrown anywhere in a request, it becomes the status of the error
 * page, or of a plain text answer where no error page is registered.
 */
export class HttpError extends Error {
  override readonly name = "HttpError";
  status: number;

  constructor(status: number, message?: string, options?: ErrorOptions) {
    super(message ?? statusText(status) ?? "", options);
    this.status = status;
  }
}

/** The HTTP status a thrown value stands for: that of an `HttpError`, else 500. */
export function statusOf(error: unknown): number {
  return error instanceof HttpError ? error.status : 500;
}
