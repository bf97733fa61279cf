import type { Ctx } from "../context.ts";
import type { ErrorDetail } from "../errors.ts";
import { t } from "../i18n/t.ts";
import { type Asked, pickMark } from "./mark.ts";
import type { ChoiceEntity, Chosen } from "./schema.ts";
import { meantBy } from "./service.ts";

/** The fields whose records people write by name, and what kind each holds. */
export type Picks = Readonly<Record<string, ChoiceEntity>>;

/** What was typed, with ids in place of names. */
export interface Picked {
  values: Record<string, string>;
  asked: Asked[];
}

/**
 * Puts the record's id in place of each name that was typed: the one that was chosen from those on
 * offer while its text still stands, else the only one that the text can mean. A number is an id.
 */
export async function pickedIn(
  ctx: Ctx,
  picks: Picks,
  typed: Record<string, string>,
): Promise<Picked> {
  const values = Object.fromEntries(
    Object.entries(typed).filter(([name]) => !name.startsWith(pickMark)),
  );
  const asked: Asked[] = [];
  await Promise.all(
    Object.entries(picks).map(async ([field, entity]) => {
      const text = values[field]?.trim() ?? "";
      if (text === "") return;
      const chosen = chosenBy(typed[pickMark + field], text) ?? ownMark(text);
      if (chosen !== undefined) return void (values[field] = chosen);
      const meant = await meantBy(ctx, entity, text);
      const [only] = meant.choices;
      if (only !== undefined && meant.choices.length === 1) values[field] = String(only.id);
      else asked.push({ field, ...meant });
    }),
  );
  return { values, asked };
}

function chosenBy(mark: string | undefined, text: string): string | undefined {
  const [, id, name] = /^(\d[\d,]*|me):(.*)$/s.exec(mark ?? "") ?? [];
  return name !== undefined && spaced(name) === spaced(text) ? id : undefined;
}

function spaced(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

/** What lists and JSON write: ids, several by commas, or oneself. */
function ownMark(text: string): string | undefined {
  if (/^(\d{1,15}|me)(,(\d{1,15}|me))*$/.test(text)) return text;
  return text.toLowerCase() === t("records.me").toLowerCase() ? "me" : undefined;
}

/** Why such a field cannot be saved as it stands. */
export function askedErrors(asked: readonly Asked[], typed: Record<string, string>): ErrorDetail[] {
  return asked.map(({ field, choices }) => ({
    field,
    message: choices.length > 0
      ? t("pick.several")
      : t("pick.none", { text: typed[field]?.trim() ?? "" }),
  }));
}

/** Oneself, who most new records are given to; null for a job. */
export function myself({ actor: { userId, name } }: Pick<Ctx, "actor">): Chosen | null {
  return userId === null ? null : { id: userId, name };
}
