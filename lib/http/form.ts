import { type Context, page, type PageResponse } from "fresh";
import type { Asked, Named } from "../choices/mark.ts";
import { askedErrors, pickedIn, type Picks } from "../choices/picks.ts";
import type { Ctx } from "../context.ts";
import { transaction } from "../db/transaction.ts";
import { AppError, type ErrorDetail } from "../errors.ts";
import { understood, type WrittenKind } from "../i18n/written.ts";
import type { State } from "./define.ts";
import { statusFor } from "./errors.ts";
import { readForm } from "./form_body.ts";

/** What a page with a form shows before anything is typed; more keys are the page's own. */
export interface Shown {
  values: Record<string, string>;
  /** The version that the values come from; absent where a record is made. */
  version?: number;
  /** The names of the records whose ids stand in the values. */
  named?: Named;
}

/** A field that someone else changed meanwhile: both values. */
export type Clash = Pick<ErrorDetail, "field" | "yours" | "theirs">;

/** What the form adds to the page's data. The page sends `version` and `seen` as hidden fields. */
export interface FormState {
  errors: ErrorDetail[];
  clashes: Clash[];
  /** Names that were typed and that stand for no record, or for several. */
  asked: Asked[];
  /** The version that the typed values were first based on. */
  version?: number;
  /** With clashes: the version whose values stand beside the typed ones. */
  seen?: number;
}

/** What one save gets; an empty field is null. */
export interface FormInput {
  fields: Record<string, string | null>;
  baseVersion: number | undefined;
  params: Record<string, string>;
}

/** The fields that people may write in several ways. */
export type Written = Readonly<Record<string, WrittenKind>>;

export interface FormOptions<S extends Shown> {
  written?: Written;
  /** The fields whose records people write by name. */
  picks?: Picks;
  show(ctx: Ctx, params: Record<string, string>, url: URL): Promise<S>;
  /** Calls one service function; gives the path to go to. */
  save(ctx: Ctx, input: FormInput): Promise<string>;
}

const control = /^(version|seen|next)$|^take\./;

function fieldsOf(typed: Record<string, string>, keep: (name: string) => boolean) {
  const kept = Object.entries(typed).filter(([name]) => !control.test(name) && keep(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, value === "" ? null : value]));
}

/** Fields in the one form that schemas take, where people may write them in several. */
export function understoodFields(
  { actor: { locale, timeZone }, now }: Ctx,
  written: Written,
  typed: Record<string, string>,
): Record<string, string> {
  const meant = Object.entries(typed).map(([name, text]) => {
    const kind = written[name];
    const given = kind !== undefined && text !== "";
    return [name, given ? understood(text, kind, { locale, timeZone, now }) : text];
  });
  return Object.fromEntries(meant);
}

function versionIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/**
 * The saves that a posted form asks for: one, or after a clash two, because fields that were chosen
 * are based on the version that the choice was seen with, and the rest still on the first one.
 */
function savesOf(typed: Record<string, string>, params: Record<string, string>): FormInput[] {
  const chosen = (name: string) => typed[`take.${name}`];
  const rest = fieldsOf(typed, (name) => chosen(name) === undefined);
  const mine = fieldsOf(typed, (name) => chosen(name) === "mine");
  const first = { fields: rest, baseVersion: versionIn(typed.version), params };
  if (Object.keys(mine).length === 0) return [first];
  return [first, { fields: mine, baseVersion: versionIn(typed.seen), params }];
}

/** A path with `changed=ID`, whose page offers to undo that change set. */
export function withChanged(path: string, changeSetId: number | undefined): string {
  if (changeSetId === undefined) return path;
  const [rest = "", hash] = path.split("#");
  const mark = `${rest.includes("?") ? "&" : "?"}changed=${changeSetId}`;
  return rest + mark + (hash === undefined ? "" : `#${hash}`);
}

function stateAfter(error: AppError, typed: Record<string, string>, shown: Shown): FormState {
  const clashes = error.details.filter((detail) => "theirs" in detail);
  const errors = error.details.filter((detail) => !("theirs" in detail));
  const version = versionIn(typed.version);
  const base = { errors, clashes, asked: [], ...(version === undefined ? {} : { version }) };
  return clashes.length > 0 && shown.version !== undefined
    ? { ...base, seen: shown.version }
    : base;
}

function stateAsked(asked: Asked[], typed: Record<string, string>): FormState {
  const version = versionIn(typed.version);
  const base = { errors: askedErrors(asked, typed), clashes: [], asked };
  return version === undefined ? base : { ...base, version };
}

function canShowAgain(error: unknown): error is AppError {
  if (!(error instanceof AppError) || error.details.length === 0) return false;
  return error.code === "VALIDATION_ERROR" || error.code === "CONFLICT";
}

/**
 * The handlers of a page with a form: GET shows it; POST saves and redirects (303), or shows it
 * again with what was typed and messages (422), or with both values of a clash (409).
 */
export function formHandlers<S extends Shown>(options: FormOptions<S>) {
  const { show, save, written = {}, picks = {} } = options;
  type Data = S & FormState;

  async function get({ state, params, url }: Context<State>): Promise<PageResponse<Data>> {
    const shown = await show(state.ctx, params, url);
    return page({ ...shown, errors: [], clashes: [], asked: [] });
  }

  async function post(context: Context<State>): Promise<Response | PageResponse<Data>> {
    const { state: { ctx }, params, url } = context;
    const typed = await readForm(context.req);
    const { values: picked, asked } = await pickedIn(ctx, picks, typed);
    const again = async (state: (shown: S) => FormState, status: number) => {
      const shown = await show(ctx, params, url);
      const values = { ...shown.values, ...typed };
      return page({ ...shown, ...state(shown), values }, { status });
    };
    if (asked.length > 0) {
      return await again(() => stateAsked(asked, typed), statusFor("VALIDATION_ERROR"));
    }
    try {
      const meant = understoodFields(ctx, written, picked);
      const path = await saveAll(ctx, savesOf(meant, params), save);
      return context.redirect(withChanged(path, ctx.changeSet.id), 303);
    } catch (error) {
      if (!canShowAgain(error)) throw error;
      return await again((shown) => stateAfter(error, typed, shown), statusFor(error.code));
    }
  }

  return { GET: get, POST: post };
}

async function saveAll(
  ctx: Ctx,
  inputs: FormInput[],
  save: (ctx: Ctx, input: FormInput) => Promise<string>,
): Promise<string> {
  const [first, second] = inputs;
  if (first === undefined) throw new Error("Nothing to save");
  if (second === undefined) return await save(ctx, first);
  return await transaction(ctx, async (tx) => {
    await save(tx, first);
    return await save(tx, second);
  });
}

/** What a form without a page of its own gets. */
export interface ActionInput {
  fields: Record<string, string>;
  params: Record<string, string>;
}

/** The handler of a form without a page: POST only, then on (303) to the path that `act` gives. */
export function formAction(act: (ctx: Ctx, input: ActionInput) => Promise<string>) {
  async function post(context: Context<State>): Promise<Response> {
    const { state: { ctx }, params } = context;
    const path = await act(ctx, { fields: await readForm(context.req), params });
    return context.redirect(withChanged(path, ctx.changeSet.id), 303);
  }
  return { POST: post };
}
