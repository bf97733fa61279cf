import type { ReportName } from "../../lib/reports/names.ts";
import type { Results } from "../../lib/reports/registry.ts";
import type { Showing, Shown } from "./shown.ts";
import { cycleShown, winRateShown } from "./views/ended.ts";
import { forecastShown } from "./views/forecast.ts";
import { funnelShown } from "./views/funnel.ts";
import { movementShown } from "./views/movement.ts";
import { activityShown, qualityShown, slippedShown, targetsShown } from "./views/people.ts";
import { pipelineShown } from "./views/pipeline.ts";
import { lostReasonsShown, sourcesShown } from "./views/reasons.ts";

/** How each report is shown. */
const views: { [Name in ReportName]: (result: Results[Name], how: Showing) => Shown } = {
  pipeline: pipelineShown,
  forecast: forecastShown,
  movement: movementShown,
  funnel: funnelShown,
  "win-rate": winRateShown,
  cycle: cycleShown,
  "lost-reasons": lostReasonsShown,
  sources: sourcesShown,
  activity: activityShown,
  slipped: slippedShown,
  quality: qualityShown,
  targets: targetsShown,
};

/** A report's result as a page shows it. */
export function shownReport<Name extends ReportName>(
  name: Name,
  result: Results[Name],
  how: Showing,
): Shown {
  return views[name](result, how);
}
