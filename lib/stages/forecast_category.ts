import { type RawBuilder, sql } from "kysely";
import type { Category } from "./schema.ts";

/** The category of the row `stages` as SQL; a stage without one is in the pipeline. */
export const categoryOfStage: RawBuilder<Category> = sql`case stages.forecast_category
  when 'closed' then 'commit' when 'commit' then 'commit' when 'best_case' then 'best_case'
  when 'omitted' then 'omitted' else 'pipeline' end`;
