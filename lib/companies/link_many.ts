import type { Tx } from "../changes/audited.ts";
import { insertRows } from "../db/insert_many.ts";
import { newRow } from "./new_row.ts";
import {
  type CompanyRow,
  lockCompanyName,
  selectDistinctNames,
  selectIdsByName,
} from "./repository.ts";

/** A company that records name, and whose it is where it has to be made. */
export interface WantedCompany {
  name: string;
  ownerId: number;
}

/**
 * The same as `linkCompany` for many: the companies of these names, made where there are none. Gives
 * their ids by the names as they are written.
 */
export async function linkCompanies(
  tx: Tx,
  wanted: readonly WantedCompany[],
): Promise<ReadonlyMap<string, number>> {
  const names = [...new Set(wanted.map(({ name }) => name))];
  const known = await selectIdsByName(tx.db, names);
  const absent = known.filter(({ id }) => id === null).map(({ name }) => name);
  if (absent.length > 0) await makeCompanies(tx, absent, wanted);
  const all = absent.length > 0 ? await selectIdsByName(tx.db, names) : known;
  return new Map(all.flatMap(({ name, id }) => id === null ? [] : [[name, id]]));
}

async function makeCompanies(
  tx: Tx,
  names: string[],
  wanted: readonly WantedCompany[],
): Promise<void> {
  const distinct = await selectDistinctNames(tx.db, names);
  // In one order everywhere, so that two writers never wait for each other.
  for (const name of [...distinct].sort()) await lockCompanyName(tx.db, name);
  const raced = await selectIdsByName(tx.db, distinct);
  const absent = new Set(raced.filter(({ id }) => id === null).map(({ name }) => name));
  const at = { createdAt: tx.now, updatedAt: tx.now };
  const rows = distinct.filter((name) => absent.has(name)).map((name) => {
    const ownerId = wanted.find((one) => one.name === name)?.ownerId ?? tx.actor.userId;
    return { ...newRow({ name }), ownerId, ...at };
  });
  const made = await insertRows<CompanyRow>(tx.db, "companies", rows);
  for (const row of made) tx.change("companies", row.id, null, row, "created");
}
