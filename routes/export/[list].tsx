import { page } from "fresh";
import { Head } from "fresh/runtime";
import { type EntityWords, labelOf, wordsOf } from "../../components/changes/entities.ts";
import { ExportForm } from "../../components/exports/ExportForm.tsx";
import { listHref, listParams } from "../../components/ui/list_href.ts";
import { PageHead } from "../../components/ui/PageHead.tsx";
import { notFound } from "../../lib/errors.ts";
import { fieldsOf as customFieldsOf } from "../../lib/fields/service.ts";
import { define } from "../../lib/http/define.ts";
import { exportFormats } from "../../lib/http/export.ts";
import { fieldsOf } from "../../lib/http/shape.ts";
import { formatNumber, readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { resources } from "../../lib/resources.ts";
import { rowParams } from "../../lib/views/query.ts";
import { withoutPlace } from "../../lib/whole_list.ts";

/** The pages of the lists that can be exported. */
const lists = {
  customers: "/customers",
  companies: "/companies",
  leads: "/leads",
  tasks: "/tasks",
  interactions: "/interactions",
  users: "/admin/users",
} as const;

function isList(name: string): name is keyof typeof lists {
  return Object.hasOwn(lists, name);
}

export const handler = define.handlers({
  async GET({ state: { ctx }, params: { list = "" }, url }) {
    const resource = resources.find(({ name }) => name === list);
    if (resource === undefined || !isList(list)) throw notFound("List");
    const shown = listParams(url.searchParams);
    const params = withoutPlace(rowParams(shown));
    const counted = new URLSearchParams([...params, ["limit", "1"], ["count", "exact"]]);
    const [{ pagination }, custom] = await Promise.all([
      resource.list(ctx, counted),
      customFieldsOf(ctx, list),
    ]);
    const own = fieldsOf(resource).filter((name) => name !== "id" && name !== "custom");
    return page({ list, shown, params, own, custom, total: pagination.total });
  },
});

export default define.page<typeof handler>(function ExportPage({ data, state: { ctx } }) {
  const { list, shown, params, own, custom, total } = data;
  const named = `${t(`${list}.title`)}`;
  const words = wordsOf(list);
  const columns = columnsIn(shown);
  const fields = [
    ...own.map((name) => ({ name, label: labelled(words, name) })),
    ...custom.map(({ key, label }) => ({ name: `custom.${key}`, label })),
  ].map((field) => ({ ...field, chosen: columns === undefined || columns.has(field.name) }));
  const title = t("export.page", { list: named });
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: title })}</title>
      </Head>
      <PageHead
        title={title}
        lead={t("export.count", { count: formatNumber(total, readerOf(ctx)) })}
        back={{ href: listHref(lists[list], shown, {}), label: named }}
      />
      <ExportForm
        action={`/api/${list}/export`}
        formats={exportFormats}
        {...{ params, fields }}
      />
    </div>
  );
});

/** What people call a field; one that holds another record's number says so. */
function labelled(words: EntityWords, name: string): string {
  if (name === "customer" || name === "company") return t(`noun.${name}`);
  const label = labelOf(words, name);
  if (label !== undefined) return name.endsWith("Id") ? `${label} (id)` : label;
  return labelOf(words, `${name}Id`) ?? name;
}

/** The fields behind the columns that the list was asked to show, its name among them. */
function columnsIn(params: URLSearchParams): Set<string> | undefined {
  const columns = params.get("columns")?.split(",");
  return columns && new Set(["name", "title", "subject", ...columns]);
}
