import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import { type Compared, forecastMoves } from "../leads/forecast_moves.ts";
import type { moves } from "../leads/schema.ts";
import { inPipelines, ofPeople } from "./conditions.ts";
import type { Frame } from "./frame.ts";

export interface Movement {
  move: typeof moves[number];
  count: number;
  sum: number;
  weighted: number;
}

/**
 * What leads that are new or were changed since then did to the forecast of those months, in base
 * currency at today's rates and by today's stages. Leads that nobody touched did nothing to it.
 */
export async function selectMovements(
  db: Db,
  frame: Frame,
  compared: Omit<Compared, "rates">,
): Promise<Movement[]> {
  const which = sql<boolean>`${ofPeople(sql.ref("leads.ownerId"), frame)}
    and ${inPipelines(sql.ref("leads.stageId"), frame)}`;
  const { rows } = await sql<Movement>`
    select move, count(*)::int as count, sum(sum)::float8 as sum,
      (sum(weighted) / 100)::float8 as weighted
    from (${
    forecastMoves({ ...compared, rates: JSON.stringify(frame.rates) }, which)
  }) as effects group by move
  `.execute(db);
  return rows;
}
