import { NoPartialsError } from "./apply.ts";
import { type Target, VisitError } from "./visit.ts";

/**
 * After a failed request: loads the page in full, so that address and content agree. A button's
 * own update changes nothing; its error is only reported.
 */
export async function recover(
  error: unknown,
  { kind, url, init }: Target,
  resubmit: (() => void) | null,
): Promise<void> {
  if (!(error instanceof VisitError)) throw error;
  const { response, redirect, cause } = error;
  if (redirect === null || kind === "update") reportError(cause);
  if (kind === "update" || url === null) return;
  if (redirect !== null) return location.assign(redirect);
  if (init.method !== "POST") return location.assign(url);
  if (response === null) return resubmit?.();
  await showAnswer(response, url, cause);
}

/** Shows the answer to a POST that must not be sent twice. */
async function showAnswer(
  response: Response,
  url: URL,
  cause: unknown,
): Promise<void> {
  const isPage = cause instanceof NoPartialsError ||
    response.headers.get("Content-Type")?.startsWith("text/html");
  if (!isPage) {
    return location.assign(URL.createObjectURL(await response.blob()));
  }
  const html = await response.text();
  history.pushState(null, "", url);
  document.open();
  document.write(html);
  document.close();
}
