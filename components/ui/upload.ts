/** A form's body on its way. */
export interface Upload {
  answered: Promise<XMLHttpRequest | "cancelled" | "failed">;
  cancel(): void;
}

/**
 * Posts a body; `tell` hears which share of it has gone, from 0 to 1. By XMLHttpRequest, since `fetch`
 * does not tell that.
 */
export function upload(url: string, body: FormData, tell: (share: number) => void): Upload {
  const request = new XMLHttpRequest();
  const { promise, resolve } = Promise.withResolvers<XMLHttpRequest | "cancelled" | "failed">();
  request.upload.onprogress = ({ loaded, total }) => tell(total === 0 ? 0 : loaded / total);
  request.onload = () => resolve(request);
  request.onabort = () => resolve("cancelled");
  request.onerror = () => resolve("failed");
  request.open("POST", url);
  request.send(body);
  return { answered: promise, cancel: () => request.abort() };
}
