import type { Ctx } from "../../lib/context.ts";
import { formatDay, formatTime, readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { ReportName } from "../../lib/reports/names.ts";
import { runReport } from "../../lib/reports/registry.ts";
import { dayText, type Shown } from "./shown.ts";
import { shownReport } from "./views.ts";

/** A report as a page shows it, with the line below its title. */
export interface Drawn {
  shown: Shown;
  lead: string;
  /** The day that it is compared with. */
  since: string | undefined;
}

/** Runs a report and puts it in the reader's words. Throws VALIDATION_ERROR. */
export async function drawnReport<Name extends ReportName>(
  ctx: Ctx,
  name: Name,
  params: URLSearchParams,
): Promise<Drawn> {
  const result = await runReport(ctx, name, params);
  const reader = readerOf(ctx);
  const { currency, from, to } = result;
  const now = `${formatDay(ctx.now, reader)}, ${formatTime(ctx.now, reader)}`;
  const day = (date: string) => dayText(date, { reader });
  const spanned = from !== undefined && to !== undefined;
  return {
    shown: shownReport(name, result, { reader, params }),
    lead: spanned
      ? t("reports.span", { from: day(from), to: day(to), currency, now })
      : t("reports.asOf", { currency, now }),
    since: "since" in result ? String(result.since) : undefined,
  };
}
