import type { Chosen } from "../choices/schema.ts";
import type { Ctx } from "../context.ts";
import { selectNamed } from "./repository.ts";

/** The people who may be mentioned in texts, for `mentionsIn`; where no text has an @, nobody. */
export async function peopleNamed(
  { db }: Pick<Ctx, "db">,
  texts: readonly (string | null)[],
): Promise<Chosen[]> {
  const wanted = texts.filter((text) => text !== null).filter((text) => text.includes("@"));
  return wanted.length === 0 ? [] : await selectNamed(db, wanted);
}
