import { page } from "fresh";
import { Head } from "fresh/runtime";
import { RunNote } from "../../components/runs/RunNote.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import { idOf } from "../../lib/http/api.ts";
import { define } from "../../lib/http/define.ts";
import { readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { getRun } from "../../lib/runs/service.ts";

/** After how many seconds the page of a run that goes on asks again. */
const again = 3;

export const handler = define.handlers({
  GET: async ({ state: { ctx }, params }) => page({ run: await getRun(ctx, idOf(params, "Job")) }),
});

const titles: Readonly<Record<string, "purge.title" | "log.verifying">> = {
  purge: "purge.title",
  verify: "log.verifying",
};

export default define.page<typeof handler>(function RunPage({ data: { run }, state, url }) {
  const title = t(titles[run.kind] ?? "runs.title");
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: title })}</title>
        {run.finishedAt === null && <meta http-equiv="refresh" content={String(again)} />}
      </Head>
      <PageHead title={title} />
      <RunNote run={run} here={url.pathname} reader={readerOf(state.ctx)} />
    </div>
  );
});
