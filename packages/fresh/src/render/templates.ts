import { KEY_START } from "./keys.ts";
import type { RenderState } from "./state.ts";

/** The static parts of precompiled JSX: a constant of its module. */
interface Template extends Array<string> {
  /** Whether it has an `f-client-nav` that is not off; known once it was rendered. */
  clientNav?: boolean;
  /** Which of its expressions are keys. */
  keyPlaces?: number[];
}

/** Props of precompiled JSX. */
interface TemplateProps {
  tpl: Template;
  exprs?: unknown[];
}

const NAVIGATION = /<[^>]* f-client-nav(?!="false")/;

let hasDynamicNav = false;

/** From now on pages are searched for `f-client-nav`, because templates do not tell it alone. */
export function noteDynamicNav(): void {
  hasDynamicNav = true;
}

/** True for the props of precompiled JSX. */
export function isTemplate(props: object): props is TemplateProps {
  return "tpl" in props;
}

/** Looks at a template once, and leaves out its keys where no partial needs them. */
export function prepareTemplate(state: RenderState, { tpl, exprs }: TemplateProps): void {
  tpl.clientNav ??= hasNavigation(tpl.join('""'));
  if (tpl.clientNav) state.clientNav = true;
  if (state.partialDepth > 0 || exprs === undefined) return;
  tpl.keyPlaces ??= keysAmong(exprs);
  if (tpl.keyPlaces.length > 0) dropKeys(exprs, tpl.keyPlaces);
}

/** True if HTML has client navigation switched on somewhere. */
export function hasNavigation(html: string): boolean {
  return html.includes(" f-client-nav") && NAVIGATION.test(html);
}

/** True if a rendered page has client navigation switched on somewhere. */
export function usesClientNav(state: RenderState, ...parts: string[]): boolean {
  return state.clientNav || (hasDynamicNav && parts.some(hasNavigation));
}

/** No text begins like a key, because quotes in it are escaped. */
function keysAmong(exprs: unknown[]): number[] {
  const isKey = (value: unknown) => typeof value === "string" && value.startsWith(KEY_START);
  return exprs.flatMap((value, i) => isKey(value) ? [i] : []);
}

/** A key that was left out. The entries are used again and again: rows are many. */
interface Dropped {
  exprs: unknown[];
  index: number;
  value: unknown;
}

const MAX_KEPT = 1000;
const NONE: unknown[] = [];
const dropped: Dropped[] = [];
let count = 0;

function dropKeys(exprs: unknown[], places: number[]): void {
  for (const index of places) {
    const entry = dropped[count] ??= { exprs, index, value: null };
    entry.exprs = exprs;
    entry.index = index;
    entry.value = exprs[index];
    exprs[index] = "";
    count++;
  }
}

/** Puts the keys back at the end of a render: an app may keep vnodes in constants. */
export function restoreKeys(): void {
  for (let i = 0; i < count; i++) {
    const entry = dropped[i];
    if (entry === undefined) continue;
    entry.exprs[entry.index] = entry.value;
    entry.exprs = NONE;
    entry.value = null;
  }
  count = 0;
  if (dropped.length > MAX_KEPT) dropped.length = MAX_KEPT;
}
