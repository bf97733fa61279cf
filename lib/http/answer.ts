import { contentTag, matchesNone } from "./etag.ts";

/** An API answer as plain data, so that it can be kept for replays. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  /** Sent as JSON; absent with 204. */
  body?: unknown;
}

/** 200 with `{data}`. */
export function ok(data: unknown, headers: Record<string, string> = {}): Answer {
  return { status: 200, headers, body: { data } };
}

/** The response for an answer; a GET whose tag the caller has already becomes 304. */
export function toResponse(request: Request, answer: Answer): Response {
  const headers = new Headers(answer.headers);
  if (answer.body === undefined) return new Response(null, { status: answer.status, headers });
  const text = JSON.stringify(answer.body);
  const readable = request.method === "GET" || request.method === "HEAD";
  if (readable && answer.status === 200) {
    const tag = headers.get("ETag") ?? contentTag(text);
    headers.set("ETag", tag);
    if (matchesNone(request, tag)) return new Response(null, { status: 304, headers });
  }
  headers.set("Content-Type", "application/json");
  return new Response(text, { status: answer.status, headers });
}
