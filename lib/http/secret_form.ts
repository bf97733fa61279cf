import { type Context, page, type PageResponse } from "fresh";
import { AppError, type ErrorDetail } from "../errors.ts";
import type { State } from "./define.ts";
import { headersOf, statusFor } from "./errors.ts";
import { readForm } from "./form_body.ts";

/** What a form about secrets adds to its page: what was typed but for the secrets, and messages. */
export interface SecretFormState {
  values: Record<string, string>;
  errors: ErrorDetail[];
}

export interface SecretFormOptions<S extends object> {
  /** What the page shows beside the form. */
  show(context: Context<State>): S | Promise<S>;
  /** Gives the path to go to, or what the page then shows. */
  save(context: Context<State>, fields: Record<string, string>): Promise<string | S>;
}

/** What a person can put right by typing again, or by waiting. */
const shownAgain = new Set<string>([
  "VALIDATION_ERROR",
  "UNAUTHORIZED",
  "RATE_LIMITED",
  "UNAVAILABLE",
  "CONFLICT",
]);

const isSecret = (name: string) => /password|code|token|credential/i.test(name);

/**
 * The handlers of a page with a form for passwords, codes or keys: never kept in a cache, and shown
 * again without the secrets that were typed.
 */
export function secretForm<S extends object>({ show, save }: SecretFormOptions<S>) {
  type Data = S & SecretFormState;
  const headers = { "Cache-Control": "no-store" };

  async function get(context: Context<State>): Promise<PageResponse<Data>> {
    return page({ ...await show(context), values: {}, errors: [] }, { headers });
  }

  async function post(context: Context<State>): Promise<Response | PageResponse<Data>> {
    const fields = await readForm(context.req);
    try {
      const next = await save(context, fields);
      if (typeof next === "string") return context.redirect(next, 303);
      return page({ ...next, values: {}, errors: [] }, { headers });
    } catch (error) {
      if (!(error instanceof AppError) || !shownAgain.has(error.code)) throw error;
      const values = Object.fromEntries(Object.entries(fields).filter(([name]) => !isSecret(name)));
      const general = { field: "", message: error.message };
      const errors = error.details.length > 0 ? error.details : [general];
      const options = {
        status: statusFor(error.code),
        headers: { ...headersOf(error), ...headers },
      };
      return page({ ...await show(context), values, errors }, options);
    }
  }

  return { GET: get, POST: post };
}
