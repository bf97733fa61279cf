import type { Chosen } from "./schema.ts";
import type { Meant } from "./service.ts";

/** What a field's page sends beside its text: the record that was chosen, and the text it stood by. */
export const pickMark = "pick.";

/** That mark for a record: `7:Ann Lee`. */
export function pickOf({ id, name }: { id: number | string; name: string }): string {
  return `${id}:${name}`;
}

/** A text that names no record, or several: what it may stand for. */
export type Asked = Meant & { field: string };

/** The records that a page's fields hold, by the fields' names. */
export type Named = Readonly<Record<string, Chosen | null | undefined>>;
