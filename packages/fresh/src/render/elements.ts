import { asset, assetSrcSet } from "../runtime/asset.ts";
import { matchLink } from "../runtime/active_links.ts";
import { deferHead, prepareHeadElement } from "./head.ts";
import { keyProps } from "./keys.ts";
import { nonceOf, type RenderState } from "./state.ts";
import { hasNavigation } from "./templates.ts";
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
    if (nav !== false && nav !== "false") state.clientNav = true;
    touch(state, vnode, type, {
      ...vnode.props,
      "f-client-nav": String(nav !== false && nav !== "false"),
    });
  }
  const html = vnode.props.dangerouslySetInnerHTML;
  if (html != null && hasNavigation(String(Reflect.get(html, "__html")))) state.clientNav = true;
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
  if (typeof props.href !== "string" || leadsElsewhere(props.href, state.pathname)) return;
  const match = matchLink(props.href, state.pathname, state.input.url.search);
  if (match === "none") return;
  const current = match === "current";
  const next: Record<string, unknown> = { ...props };
  next[current ? "data-current" : "data-ancestor"] = "true";
  next["aria-current"] ??= current ? "page" : "true";
  touch(state, vnode, "a", next);
}

/** True where a glance shows that a link is neither to the page nor to a parent of it. */
function leadsElsewhere(href: string, pathname: string): boolean {
  let i = 1;
  if (href.startsWith(pathname) && href.charCodeAt(pathname.length) === 47) {
    i = pathname.length + 1;
  } else {
    const common = Math.min(href.length, pathname.length);
    while (i < common && href.charCodeAt(i) === pathname.charCodeAt(i)) i++;
  }
  if (i >= href.length || !isLetterOrDigit(href.charCodeAt(i))) return false;
  for (; i < href.length; i++) {
    const char = href.charCodeAt(i);
    if (char === 63 || char === 35) return true;
    // What a URL parser would change may yet lead back.
    if (char <= 32 || char >= 127 || char === 46 || char === 92) return false;
  }
  return true;
}

function isLetterOrDigit(char: number): boolean {
  return (char >= 97 && char <= 122) || (char >= 48 && char <= 57) || (char >= 65 && char <= 90);
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
