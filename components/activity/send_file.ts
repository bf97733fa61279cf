/** What became of a file: the page that shows it, or why there is none. */
export type SendEnd = URL | "cancelled" | "too large" | "signed out" | "failed";

/** A file on its way. */
export interface Sending {
  ended: Promise<SendEnd>;
  cancel(): void;
}

/**
 * Sends a file to a record; `tell` hears which share of it has gone, from 0 to 1. By XMLHttpRequest,
 * since `fetch` does not tell that.
 */
export function sendFile(here: string, file: File, tell: (share: number) => void): Sending {
  const request = new XMLHttpRequest();
  const { promise, resolve } = Promise.withResolvers<SendEnd>();
  request.upload.onprogress = ({ loaded, total }) => tell(total === 0 ? 0 : loaded / total);
  request.onload = () => resolve(endOf(request, here));
  request.onabort = () => resolve("cancelled");
  request.onerror = () => resolve("failed");
  request.open("POST", `/api${here}/files`);
  const body = new FormData();
  body.set("file", file);
  request.send(body);
  return { ended: promise, cancel: () => request.abort() };
}

function endOf(request: XMLHttpRequest, here: string): SendEnd {
  if (request.status === 401) return "signed out";
  if (request.status === 413) return "too large";
  if (request.status !== 201) return "failed";
  const changed = request.getResponseHeader("Change-Set");
  return new URL(`${here}?changed=${changed}#files`, location.href);
}
