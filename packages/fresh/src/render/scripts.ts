import type { BuildCache, Island } from "../build_cache.ts";
import { SLOTS } from "../serialize/encode.ts";
import { currentBuildId } from "../runtime/asset.ts";
import { encodeIslands, jsonForScript, literalForScript } from "./payload.ts";
import { nonceOf, type RenderState } from "./state.ts";

/** A page's scripts: what goes at the end of the body, and the `Link` header that preloads them. */
export interface PageScripts {
  html: string;
  link: string | null;
}

/** The islands in use, each once, in the order of their first root. */
export function usedIslands(state: RenderState): Island[] {
  return [...new Set(state.islands.map((entry) => entry.island))];
}

/** The boot script; nothing where the page needs no client code. */
export function bootScript(state: RenderState, clientNav: boolean): PageScripts {
  const { cache } = state.input;
  const navigation = clientNav || state.hasPartial;
  const wanted = navigation || state.islands.length > 0 || cache?.mode === "development";
  if (!wanted) return { html: "", link: null };
  const { json, flags } = encodeIslands(state.islands);
  const { start, end, link } = frameOf(state, navigation, flags);
  return {
    html: `<script type="module" nonce="${nonceOf(state)}">${start}${
      literalForScript(json)
    },${flags}${end}</script>`,
    link,
  };
}

/** What the boot scripts of all pages with the same islands have in common. */
interface Frame {
  start: string;
  end: string;
  link: string;
}

const frames = new WeakMap<BuildCache, Map<string, Frame>>();

function frameOf(state: RenderState, navigation: boolean, flags: number): Frame {
  const { cache, basePath } = state.input;
  const islands = usedIslands(state);
  const entry = cache?.clientEntry ?? `/_fresh/js/${currentBuildId()}/fresh-runtime.js`;
  const scripts = [entry, ...layerUrls(entry, navigation, flags)];
  if (cache === null) return makeFrame(state, scripts, islands);
  const key = `${scripts[1]} ${islands.map((island) => island.name)} ${basePath}`;
  const known = frames.get(cache) ?? new Map<string, Frame>();
  const frame = known.get(key) ?? makeFrame(state, scripts, islands);
  frames.set(cache, known.set(key, frame));
  return frame;
}

function makeFrame({ input }: RenderState, scripts: string[], islands: Island[]): Frame {
  const { cache, basePath } = input;
  const [entry = "", layer = ""] = scripts.map((url) => basePath + url);
  const imports = islands.map(({ exportName, chunk }, i) =>
    `import{${importName(exportName)} as i${i}}from${quote(basePath + chunk)};`
  ).join("");
  const table = islands.map((island, i) => `${quote(island.name)}:i${i}`).join(",");
  const direct = [...scripts, ...islands.map((island) => island.chunk)];
  const all = new Set([...direct, ...direct.flatMap((url) => cache?.imports?.[url] ?? [])]);
  return {
    start: `import{boot}from${quote(entry)};${imports}${
      layer && `import{start}from${quote(layer)};`
    }boot({${table}},`,
    end: `${layer && ",start"})`,
    link: [...all].map((url) => preload(basePath + url)).join(", "),
  };
}

/** The script that pages with navigation or slots load beside the boot script. */
function layerUrls(entry: string, navigation: boolean, flags: number): string[] {
  const folder = entry.slice(0, entry.lastIndexOf("/") + 1);
  if (navigation) return [`${folder}fresh-navigation.js`];
  return flags & SLOTS ? [`${folder}fresh-tree.js`] : [];
}

function preload(url: string): string {
  return `<${encodeURI(url)}>; rel="modulepreload"; as="script"`;
}

function importName(name: string): string {
  return /^[\w$]+$/.test(name) ? name : quote(name);
}

function quote(text: string): string {
  return JSON.stringify(text).replaceAll("<", "\\x3c");
}

/** What a partial response carries instead of a boot script: islands, chunks and props as data. */
export function stateScript(state: RenderState, id: string): string {
  const { basePath } = state.input;
  const { json, flags } = encodeIslands(state.islands);
  const islands = usedIslands(state).map((island) => ({
    name: island.name,
    chunk: basePath + island.chunk,
    exportName: island.exportName,
  }));
  const data = JSON.stringify({ islands, flags, props: json });
  return `<script id="__FRSH_STATE_${id}" type="application/json">${jsonForScript(data)}</script>`;
}
