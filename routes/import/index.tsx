import { page } from "fresh";
import { Head } from "fresh/runtime";
import { ImportItems } from "../../components/imports/ImportItems.tsx";
import { SendForm } from "../../components/imports/SendForm.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import type { Ctx } from "../../lib/context.ts";
import { AppError } from "../../lib/errors.ts";
import { define } from "../../lib/http/define.ts";
import { statusFor } from "../../lib/http/errors.ts";
import { readFileForm } from "../../lib/http/multipart.ts";
import { numberIn } from "../../lib/http/record_page.ts";
import { readerOf } from "../../lib/i18n/format.ts";
import { remark } from "../../lib/i18n/remark.ts";
import { t } from "../../lib/i18n/t.ts";
import { createImport, importLimit, receiveImport } from "../../lib/imports/create.ts";
import { settingsIn } from "../../lib/imports/form_settings.ts";
import { importEntities, importModes } from "../../lib/imports/schema.ts";
import { listImports } from "../../lib/imports/service.ts";

const rows = 15;

async function shown(ctx: Ctx, url: URL, sent: Record<string, string> = {}) {
  const { imports, nextCursor } = await listImports(ctx, {
    before: numberIn(url.searchParams, "before"),
    limit: rows,
  });
  const asked = url.searchParams.get("entity");
  const values = { ...(asked === null ? {} : { entity: asked }), ...sent };
  return { imports, nextCursor, values };
}

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const problem: string | undefined = undefined;
    return page({ ...await shown(ctx, url), problem });
  },
  async POST(context) {
    const { state: { ctx }, url, req } = context;
    let values: Record<string, string> = {};
    try {
      const form = await readFileForm(req, importLimit, (upload) => receiveImport(ctx, upload));
      values = form.fields;
      const { id } = await createImport(ctx, { file: form.file, settings: settingsIn(values) });
      return context.redirect(`/import/${id}`, 303);
    } catch (error) {
      if (!(error instanceof AppError) || error.code === "FORBIDDEN") throw error;
      const problem: string | undefined = remark(error.details[0]?.message ?? error.message);
      return page({ ...await shown(ctx, url, values), problem }, { status: statusFor(error.code) });
    }
  },
});

export default define.page<typeof handler>(function ImportPage({ data, state: { ctx } }) {
  const { imports, nextCursor, values, problem } = data;
  const olderHref = nextCursor === null ? undefined : `/import?before=${nextCursor}`;
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: t("imports.title") })}</title>
      </Head>
      <PageHead title={t("imports.title")} lead={t("imports.lead")} />
      <div class="stack">
        <SendForm
          entities={importEntities}
          modes={importModes}
          limit={importLimit}
          {...{ values, problem }}
        />
        <ImportItems {...{ imports, olderHref }} reader={readerOf(ctx)} />
      </div>
    </div>
  );
});
