import { page } from "fresh";
import { Head } from "fresh/runtime";
import { ChangeToast } from "../../components/changes/ChangeToast.tsx";
import { filterWords } from "../../components/pins/filter_words.ts";
import { pinnedPath } from "../../components/pins/paths.ts";
import { PinnedReport } from "../../components/pins/PinnedReport.tsx";
import { drawnReport } from "../../components/reports/drawn.ts";
import { ButtonLink } from "../../components/ui/Button.tsx";
import { EmptyState } from "../../components/ui/EmptyState.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import { Tabs } from "../../components/ui/Tabs.tsx";
import { shownChange } from "../../lib/changes/shown_change.ts";
import type { Ctx } from "../../lib/context.ts";
import { notFound } from "../../lib/errors.ts";
import { define } from "../../lib/http/define.ts";
import { t } from "../../lib/i18n/t.ts";
import { teamsRead } from "../../lib/pins/pages.ts";
import { can } from "../../lib/pins/policy.ts";
import type { Pin } from "../../lib/pins/schema.ts";
import { pinsOf } from "../../lib/pins/service.ts";
import { reportChoices } from "../../lib/reports/choices.ts";
import { undoables } from "../../lib/resources.ts";

/** How many reports a page draws: each is asked for when it is opened. */
const most = 24;

export const handler = define.handlers({
  async GET({ state: { ctx }, url: { searchParams } }) {
    const teamId = teamIn(searchParams.get("teamId"));
    const [pins, teams, change] = await Promise.all([
      pinsOf(ctx, teamId),
      teamsRead(ctx),
      shownChange(ctx, searchParams, undoables),
    ]);
    const tiles = [];
    // One after another: a page must not take all connections.
    for (const pin of pins.slice(0, most)) tiles.push(await tileOf(ctx, pin));
    return page({ teamId, tiles, all: pins.length, teams, change });
  },
});

function teamIn(text: string | null): number | null {
  if (text === null || text === "") return null;
  if (!/^[1-9]\d{0,14}$/.test(text)) throw notFound("Page");
  return Number(text);
}

async function tileOf(ctx: Ctx, pin: Pin) {
  const params = new URLSearchParams(pin.query);
  const [drawn, choices] = await Promise.all([
    drawnReport(ctx, pin.report, params),
    reportChoices(ctx, params),
  ]);
  const words = filterWords(params, choices);
  return { pin, drawn, words, changeable: can(ctx.actor, "update", pin) };
}

export default define.page<typeof handler>(function Pinned({ data, url }) {
  const { teamId, tiles, all, teams, change } = data;
  const title = t("pins.title");
  const pages = [{ id: null, name: t("pins.mine") }, ...teams];
  return (
    <>
      <Head>
        <title>{t("app.title", { page: title })}</title>
      </Head>
      <PageHead
        title={title}
        lead={t("pins.text")}
        back={{ href: "/reports", label: t("reports.title") }}
      />
      <ChangeToast change={change} url={url} />
      {pages.length > 1 && (
        <Tabs
          label={title}
          tabs={pages.map(({ id, name }) => ({
            ...{ label: name, href: pinnedPath(id), current: id === teamId },
          }))}
        />
      )}
      {tiles.length === 0
        ? (
          <EmptyState icon="chart" title={t("pins.empty")} text={t("pins.emptyText")}>
            <ButtonLink kind="primary" href="/reports">{t("pins.choose")}</ButtonLink>
          </EmptyState>
        )
        : (
          <div class="split split-even">
            {tiles.map((tile, index) => (
              <PinnedReport
                key={tile.pin.id}
                {...tile}
                first={index === 0}
                last={index === all - 1}
              />
            ))}
          </div>
        )}
      {tiles.length < all && <p class="muted">{t("pins.firstOf", { count: tiles.length, all })}</p>}
    </>
  );
});
