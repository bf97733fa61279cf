import { renderToString } from "preact-render-to-string";
import { asset } from "../runtime/asset.ts";
import { escapeAttribute } from "./escape.ts";
import { HEAD_MARK, renderHead } from "./head.ts";
import { Slot } from "./islands.ts";
import { vnodeOf } from "./markers.ts";
import { usedIslands } from "./scripts.ts";
import type { RenderState } from "./state.ts";

/** Templates with the JSX that islands were given and have not shown. */
export function renderHiddenSlots(state: RenderState): string {
  let html = "";
  for (let id = 0; id < state.slots.length; id++) {
    if (state.slots[id]?.shown) continue;
    html += `<template id="frsh-slot-${id}">${renderToString(vnodeOf(Slot, { id }))}</template>`;
  }
  return html;
}

/** Puts head and scripts into the rendered tree, and adds html, head and body where it has none. */
export function completeDocument(
  state: RenderState,
  html: string,
  bodyEnd: string,
): string {
  const head = renderHead(state) + stylesheets(state);
  const withHead = insertHead(state, html, head);
  return `<!DOCTYPE html>${insertBodyEnd(state, withHead, bodyEnd)}`;
}

function insertHead(state: RenderState, html: string, head: string): string {
  const mark = state.documentHead === null ? -1 : html.indexOf(HEAD_MARK);
  if (mark !== -1) {
    return html.slice(0, mark) + head + html.slice(mark + HEAD_MARK.length);
  }
  const full = `<head>${head}</head>`;
  if (state.sawBody) return insertAt(html, html.indexOf("<body"), full);
  if (state.sawHtml) return insertAt(html, html.indexOf(">") + 1, full);
  return full + html;
}

function insertBodyEnd(
  state: RenderState,
  html: string,
  bodyEnd: string,
): string {
  if (state.sawBody) {
    const whole = insertAt(html, html.lastIndexOf("</body>"), bodyEnd);
    return state.sawHtml ? whole : `<html>${whole}</html>`;
  }
  const start = html.indexOf("</head>") + 7;
  const end = state.sawHtml ? html.lastIndexOf("</html>") : html.length;
  const body = `${html.slice(0, start)}<body>${html.slice(start, end)}${bodyEnd}</body>`;
  return state.sawHtml ? `${body}</html>` : `<html>${body}</html>`;
}

function insertAt(html: string, at: number, text: string): string {
  return html.slice(0, at) + text + html.slice(at);
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
