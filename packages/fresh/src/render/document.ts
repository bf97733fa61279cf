import { renderToString } from "preact-render-to-string";
import { asset } from "../runtime/asset.ts";
import { isTracing, traceParent } from "../telemetry.ts";
import { escapeAttribute } from "./escape.ts";
import { HEAD_MARK, renderHead } from "./head.ts";
import { Slot } from "./islands.ts";
import { vnodeOf } from "./markers.ts";
import { usedIslands } from "./scripts.ts";
import type { RenderState } from "./state.ts";

/** Templates with the JSX that islands were given and have not shown. */
export function renderHiddenSlots(state: RenderState): string {
  let html = "";
  if (state.hasPartial) state.partialDepth++;
  for (let id = 0; id < state.slots.length; id++) {
    if (state.slots[id]?.shown) continue;
    html += `<template id="frsh-slot-${id}">${renderToString(vnodeOf(Slot, { id }))}</template>`;
  }
  if (state.hasPartial) state.partialDepth--;
  return html;
}

/**
 * Puts head and scripts into the rendered tree, and adds html, head and body where it has none.
 * Works by slices of the one string, so that nothing is copied before the response is sent.
 */
export function completeDocument(
  state: RenderState,
  html: string,
  bodyEnd: string,
): string {
  const head = renderHead(state) + stylesheets(state) + traceMeta();
  const mark = state.documentHead === null ? -1 : html.indexOf(HEAD_MARK);
  const { start, rest, before, after } = mark === -1
    ? headless(state, html, head)
    : { start: mark, rest: mark + HEAD_MARK.length, before: "", after: "" };
  const inHead = mark === -1 ? "" : head;
  const top = html.slice(0, start) + before + inHead + after;
  return `<!DOCTYPE html>${state.sawHtml ? "" : "<html>"}${top}` +
    completeBody(state, html, rest, bodyEnd) + (state.sawHtml ? "" : "</html>");
}

/** Where a head has to be added: before the body, or after the opening tag of html. */
function headless(state: RenderState, html: string, head: string) {
  const start = state.sawBody ? html.indexOf("<body") : state.sawHtml ? html.indexOf(">") + 1 : 0;
  return { start, rest: start, before: `<head>${head}`, after: "</head>" };
}

function completeBody(
  state: RenderState,
  html: string,
  from: number,
  bodyEnd: string,
): string {
  if (state.sawBody) {
    const end = html.lastIndexOf("</body>");
    return html.slice(from, end) + bodyEnd + html.slice(end);
  }
  const start = state.documentHead === null ? from : html.indexOf("</head>", from) + 7;
  const end = state.sawHtml ? html.lastIndexOf("</html>") : html.length;
  return html.slice(from, start) + "<body>" + html.slice(start, end) + bodyEnd + "</body>" +
    html.slice(end);
}

function traceMeta(): string {
  const parent = isTracing ? traceParent() : null;
  return parent === null ? "" : `<meta name="traceparent" content="${parent}"/>`;
}

function stylesheets(state: RenderState): string {
  const { css, basePath } = state.input;
  const islands = state.islands.length === 0 ? [] : usedIslands(state);
  let html = "";
  for (
    const url of new Set([
      ...css ?? [],
      ...islands.flatMap((island) => island.css),
    ])
  ) {
    const href = url.startsWith("/") ? stamped(basePath, url) : url;
    html += `<link rel="stylesheet" href="${escapeAttribute(href)}"/>`;
  }
  return html;
}

/** Built files have the build id in their path already. */
function stamped(basePath: string, url: string): string {
  return url.startsWith("/_fresh/") ? basePath + url : asset(basePath + url);
}
