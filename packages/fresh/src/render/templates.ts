import { KEY_START } from "./keys.ts";
import type { RenderState } from "./state.ts";

/** The static parts of precompiled JSX: a constant of its module. */
interface Template extends Array<string> {
  /** Whether it has an `f-client-nav` that is not off; known once it was rendered. */
  clientNav?: boolean;
  /** Which of its expressions are keys. */
  keyPlaces?: number[];
  /** Which of its expressions are attributes. */
  attributePlaces?: number[];
  /** The same without the spaces before attributes that are not there, by which those are. */
  tight?: Map<number, Template>;
  /** What a tight one was made of. */
  loose?: Template;
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

/**
 * Looks at a template once; leaves out its keys where no partial needs them, and the space before
 * each attribute that is not there.
 */
export function prepareTemplate(state: RenderState, props: TemplateProps): void {
  const { exprs } = props;
  const tpl = props.tpl.loose ?? props.tpl;
  tpl.clientNav ??= hasNavigation(tpl.join('""'));
  if (tpl.clientNav) state.clientNav = true;
  if (exprs === undefined) return;
  if (state.partialDepth === 0) {
    tpl.keyPlaces ??= keysAmong(exprs);
    if (tpl.keyPlaces.length > 0) dropKeys(exprs, tpl.keyPlaces);
  }
  tpl.attributePlaces ??= attributesAmong(tpl);
  if (tpl.attributePlaces.length > 0) props.tpl = tightened(tpl, tpl.attributePlaces, exprs);
}

/** As many as a number has bits to tell them apart by. */
const MAX_PLACES = 31;

/** Expressions that stand in a tag with a space before them. */
function attributesAmong(tpl: Template): number[] {
  const places: number[] = [];
  let end = ">";
  tpl.forEach((part, i) => {
    for (const char of part) {
      if (end === ">" || end === "<") {
        if (char === "<" || char === ">") end = char;
        else if (char === '"' && end === "<") end = char;
      } else if (char === end) end = "<";
    }
    if (end === "<" && part.endsWith(" ") && i < tpl.length - 1) places.push(i);
  });
  return places.slice(0, MAX_PLACES);
}

function tightened(tpl: Template, places: number[], exprs: unknown[]): Template {
  let missing = 0;
  for (let n = 0; n < places.length; n++) {
    if (exprs[places[n] ?? -1] === "") missing |= 1 << n;
  }
  if (missing === 0) return tpl;
  const known = (tpl.tight ??= new Map()).get(missing);
  if (known !== undefined) return known;
  const tight: Template = [...tpl];
  places.forEach((place, n) => {
    if (missing & (1 << n)) tight[place] = tpl[place]?.slice(0, -1) ?? "";
  });
  tight.loose = tpl;
  tpl.tight.set(missing, tight);
  return tight;
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
