import { HttpError } from "../http_error.ts";
import { escapeAttribute } from "./escape.ts";
import type { RenderInput } from "./types.ts";

/** In development, a frame over the error page with the error that led to it. */
export function errorOverlay({ isDevelopment, error }: RenderInput): string {
  if (!isDevelopment || error == null) return "";
  if (error instanceof HttpError && error.status < 500) return "";
  const page = escapeAttribute(overlayPage(error));
  return `<iframe id="fresh-error-overlay" srcdoc="${page}" style="position:fixed;inset:0;` +
    `width:100%;height:100%;border:0;z-index:2147483647"></iframe>`;
}

function overlayPage(error: unknown): string {
  const title = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = error instanceof Error ? error.stack ?? "" : "";
  return `<!DOCTYPE html><html><head><meta charset="utf-8"/><style>body{margin:0;` +
    `background:#0009;font:16px system-ui}main{max-width:60rem;margin:5vh auto;padding:2rem;` +
    `background:#fff;border-top:6px solid #c33}pre{overflow:auto}</style></head><body><main>` +
    `<h1 class="title">An error occurred</h1><p class="message">${escapeAttribute(title)}</p>` +
    `<pre class="stack">${escapeAttribute(stack)}</pre></main></body></html>`;
}
