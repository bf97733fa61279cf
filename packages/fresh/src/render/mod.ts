import { Fragment, h, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { setBuildId } from "../runtime/asset.ts";
import "./hooks.ts";
import { completeDocument, renderHiddenSlots } from "./document.ts";
import { vnodeOf } from "./markers.ts";
import { errorOverlay } from "./overlay.ts";
import { withoutIdleKeys } from "./partials.ts";
import { bootScript, stateScript } from "./scripts.ts";
import { createState, type RenderState, setCurrentState } from "./state.ts";
import { restoreKeys, usesClientNav } from "./templates.ts";
import { untouch } from "./touch.ts";
import type { RenderInput } from "./types.ts";
import { wrap, wrapLayouts } from "./wrap.ts";

const NONCE: unique symbol = Symbol.for("__freshNonce");
const LAZY_NONCE: PropertyDescriptor = {
  get: () => crypto.randomUUID().replaceAll("-", ""),
  configurable: true,
};

/** Where the csp middleware finds the nonce. */
interface NoncedResponse extends Response {
  [NONCE]?: string;
}

interface Page {
  html: string;
  link: string | null;
  partialId: string | null;
}

/**
 * Renders a page in its layouts and app wrapper to a full document. Rejects with what a component
 * throws; gives the Response of an async wrapper that answers with one.
 */
export async function renderPage(input: RenderInput): Promise<Response> {
  if (input.cache !== null) setBuildId(input.cache.buildId);
  const wrapped = wrapLayouts(input);
  const inner = wrapped instanceof Promise ? await wrapped : wrapped;
  if (inner instanceof Response) return inner;
  const state = createState(input);
  const app = input.hasApp ? input.wrappers[0] : undefined;
  if (app === undefined) {
    return respond(state, during(state, () => assemble(state, renderTree(inner), null)));
  }
  const made = wrap(input, app, h(Fragment, null, CONTENT_MARK));
  const tree = made instanceof Promise ? await made : made;
  if (tree instanceof Response) return tree;
  return respond(state, during(state, () => inOnePass(state, inner, tree)));
}

/**
 * The page first, then the app wrapper around its mark, side by side in one render: what the page
 * does as it renders is there for the wrapper.
 */
function inOnePass(state: RenderState, inner: VNode | null, wrapper: VNode | null): Page {
  let isPart = true;
  const boundary = vnodeOf(Boundary, {
    reached: () => isPart = !state.sawHtml && !state.sawBody && state.documentHead === null,
  });
  const html = renderTree(h(Fragment, null, inner, boundary, wrapper));
  const at = html.indexOf(BOUNDARY_MARK);
  const content = html.slice(0, at);
  const shell = html.slice(at + BOUNDARY_MARK.length);
  if (isPart) return assemble(state, shell, content);
  return assemble(state, withContent(shell, content), null);
}

const BOUNDARY_MARK = `fresh-boundary-${crypto.randomUUID()}`;

function Boundary({ reached }: { reached: () => void }): string {
  reached();
  return BOUNDARY_MARK;
}

/**
 * Stands for the page in the app wrapper's HTML while that is searched, so that the long rest need
 * not be copied; cannot be guessed.
 */
const CONTENT_MARK = `fresh-content-${crypto.randomUUID()}`;

function renderTree(tree: VNode | null): string {
  return renderToString(tree ?? h(Fragment, null));
}

function during<T>(state: RenderState, run: () => T): T {
  setCurrentState(state);
  try {
    return run();
  } finally {
    setCurrentState(null);
    untouch(state);
    restoreKeys();
  }
}

/** `content` is what belongs at the mark in `html`, if that has one. */
function assemble(state: RenderState, html: string, content: string | null): Page {
  const { isPartial } = state.input;
  let bodyEnd = renderHiddenSlots(state);
  let link = null;
  const partialId = isPartial ? crypto.randomUUID() : null;
  if (partialId !== null) bodyEnd += stateScript(state, partialId);
  else {
    const scripts = bootScript(state, usesClientNav(state, html, content ?? ""));
    bodyEnd += scripts.html;
    link = scripts.link;
  }
  bodyEnd += errorOverlay(state.input);
  const page = completeDocument(state, html, bodyEnd);
  const whole = content === null ? page : withContent(page, content);
  return { html: withoutIdleKeys(state, whole), link, partialId };
}

function withContent(page: string, content: string): string {
  let html = "";
  let from = 0;
  for (let at = page.indexOf(CONTENT_MARK); at !== -1; at = page.indexOf(CONTENT_MARK, from)) {
    html += page.slice(from, at) + content;
    from = at + CONTENT_MARK.length;
  }
  return html + page.slice(from);
}

function respond(state: RenderState, page: Page): Response {
  const { init } = state.input;
  const response: NoncedResponse = newResponse(page.html, init);
  const { headers } = response;
  if (init.headers !== undefined) {
    new Headers(init.headers).forEach((value, name) => headers.append(name, value));
  }
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (page.partialId !== null) headers.set("X-Fresh-Id", page.partialId);
  if (page.link !== null) headers.append("Link", page.link);
  if (state.nonce === null) return Object.defineProperty(response, NONCE, LAZY_NONCE);
  response[NONCE] = state.nonce;
  return response;
}

/**
 * Headers come after it, one by one: with headers in its init a Response is encoded at once, and
 * again as soon as a middleware changes them.
 */
function newResponse(html: string, { status = 200, statusText = "" }: ResponseInit): Response {
  if (status === 200 && statusText === "") return new Response(html);
  return new Response(html, { status, statusText });
}
