import { page } from "fresh";
import { Head } from "fresh/runtime";
import { BusyNote, isBusy } from "../../../components/imports/BusyNote.tsx";
import { CheckForm } from "../../../components/imports/CheckForm.tsx";
import { CountsPanel, standing } from "../../../components/imports/CountsPanel.tsx";
import { ImportStatus } from "../../../components/imports/ImportItems.tsx";
import { SamplePanel } from "../../../components/imports/SamplePanel.tsx";
import { entityName } from "../../../components/imports/words.ts";
import { Button, ButtonLink } from "../../../components/ui/Button.tsx";
import { Note } from "../../../components/ui/Note.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import WorkWatch from "../../../islands/WorkWatch.tsx";
import { fieldsOf } from "../../../lib/fields/service.ts";
import { idOf } from "../../../lib/http/api.ts";
import { define } from "../../../lib/http/define.ts";
import { formatNumber, type Reader, readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import type { Import } from "../../../lib/imports/schema.ts";
import { getImport } from "../../../lib/imports/service.ts";
import { keysOf, targetsOf } from "../../../lib/imports/targets.ts";

export const handler = define.handlers({
  async GET({ state: { ctx }, params }) {
    const shown = await getImport(ctx, idOf(params, "Import"));
    const custom = await fieldsOf(ctx, shown.entity);
    return page({ shown, custom, mine: shown.user.id === ctx.actor.userId });
  },
});

export default define.page<typeof handler>(function ImportDetail({ data, state: { ctx } }) {
  const { shown, custom, mine } = data;
  const { entity, fileName, status, error } = shown;
  const reader = readerOf(ctx);
  const [targets, keys] = [targetsOf(entity, custom), keysOf[entity]];
  return (
    <>
      <Head>
        <title>{t("app.title", { page: fileName })}</title>
      </Head>
      {isBusy(shown) && <WorkWatch />}
      <div id="work" data-busy={isBusy(shown) ? "" : undefined} data-said={standing(shown, reader)}>
        <PageHead
          title={
            <>
              {fileName} <ImportStatus status={status} />
            </>
          }
          lead={`${entityName(entity)}: ${t(`imports.mode.${shown.mode}`)}`}
          back={{ href: "/import", label: t("imports.title") }}
        >
          <Steps {...{ shown, mine, reader }} />
        </PageHead>
        <BusyNote {...{ shown, reader }} />
        {error !== null && (
          <div class="notes">
            <Note tone="danger" icon="alert" title={t("imports.failed", { why: error })} />
          </div>
        )}
        <div class="stack">
          {(isBusy(shown) ? status !== "reading" : shown.counts.rows > 0) && (
            <CountsPanel {...{ shown, reader }} />
          )}
          {status === "previewed" && <SamplePanel {...shown} />}
          {mine && isOpen(shown) && <CheckForm {...{ shown, targets, keys, custom }} />}
        </div>
      </div>
    </>
  );
});

/** Whether the file can be read in another way: it has columns, and none of its rows is written. */
function isOpen({ status, changeSetId, format: { columns } }: Import): boolean {
  const checked = status === "previewed" || status === "failed";
  return checked && changeSetId === null && columns.length > 0;
}

/** What can be done with the import as it stands. */
function Steps({ shown: { id, status, counts, changeSetId }, mine, reader }: {
  shown: Import;
  mine: boolean;
  reader: Reader;
}) {
  if (changeSetId !== null && status !== "running") {
    return (
      <ButtonLink icon="undo" href={`/change-sets/${changeSetId}`}>{t("imports.set")}</ButtonLink>
    );
  }
  if (status === "failed") {
    return <ButtonLink href="/import">{t("imports.another")}</ButtonLink>;
  }
  if (status !== "previewed" || !mine || !("create" in counts)) return null;
  const count = counts.create + counts.update;
  if (count === 0) return <p class="muted">{t("imports.nothing")}</p>;
  return (
    <form method="post" action={`/import/${id}/run`}>
      <Button kind="primary">
        {t("imports.run", { count, rows: formatNumber(count, reader) })}
      </Button>
    </form>
  );
}
