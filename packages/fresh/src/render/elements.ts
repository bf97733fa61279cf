import { asset, assetSrcSet } from "../runtime/asset.ts";
import { matchLink } from "../runtime/active_links.ts";
import { deferHead, prepareHeadElement } from "./head.ts";
import { keyProps } from "./keys.ts";
import { nonceOf, type RenderState } from "./state.ts";
import { type AnyVNode, touch } from "./touch.ts";

/** Does what the framework adds to one element before it is rendered. */
export function prepareElement(
  state: RenderState,
  vnode: AnyVNode,
  type: string,
): void {
  if (state.partialDepth > 0 && vnode.key != null) {
    touch(state, vnode, type, keyProps(vnode));
  }
  const nav = vnode.props["f-client-nav"];
  if (nav != null) {
    touch(state, vnode, type, {
      ...vnode.props,
      "f-client-nav": String(nav !== false && nav !== "false"),
    });
  }
  switch (type) {
    case "a":
      return prepareLink(state, vnode);
    case "img":
    case "source":
      return prepareSource(state, vnode);
    case "html":
      state.sawHtml = true;
      return;
    case "head":
      return deferHead(state, vnode);
    case "body":
      state.sawBody = true;
      return;
    case "title":
    case "meta":
    case "base":
    case "noscript":
    case "template":
      if (state.headMode !== "none") prepareHeadElement(state, vnode, type);
      return;
    case "link":
      if (state.headMode !== "none") prepareHeadElement(state, vnode, type);
      return stampStylesheet(state, vnode);
    case "script":
    case "style":
      if (state.headMode !== "none") prepareHeadElement(state, vnode, type);
      return addNonce(state, vnode);
  }
}

function prepareLink(state: RenderState, vnode: AnyVNode): void {
  const { props } = vnode;
  if (typeof props.href !== "string") return;
  const match = matchLink(props.href, state.pathname, state.input.url.search);
  if (match === "none") return;
  const current = match === "current";
  const next: Record<string, unknown> = { ...props };
  next[current ? "data-current" : "data-ancestor"] = "true";
  next["aria-current"] ??= current ? "page" : "true";
  touch(state, vnode, "a", next);
}

function prepareSource(state: RenderState, vnode: AnyVNode): void {
  const { props } = vnode;
  if (props["data-fresh-disable-lock"]) return;
  const { src, srcset, srcSet } = props;
  if (
    typeof src !== "string" && typeof srcset !== "string" &&
    typeof srcSet !== "string"
  ) return;
  const next: Record<string, unknown> = { ...props };
  if (typeof src === "string") next.src = asset(src);
  if (typeof srcset === "string") next.srcset = assetSrcSet(srcset);
  if (typeof srcSet === "string") next.srcSet = assetSrcSet(srcSet);
  touch(state, vnode, vnode.type, next);
}

function stampStylesheet(state: RenderState, vnode: AnyVNode): void {
  const { rel, href } = vnode.props;
  if (rel !== "stylesheet" || typeof href !== "string") return;
  const { cache, basePath } = state.input;
  if (cache?.has === undefined || !href.startsWith(basePath)) return;
  if (!cache.has(href.slice(basePath.length))) return;
  touch(state, vnode, "link", { ...vnode.props, href: asset(href) });
}

function addNonce(state: RenderState, vnode: AnyVNode): void {
  const { props } = vnode;
  if (props.src !== undefined || props.nonce !== undefined) return;
  touch(state, vnode, vnode.type, { ...props, nonce: nonceOf(state) });
}
