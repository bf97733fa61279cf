import { page } from "fresh";
import { Head } from "fresh/runtime";
import { companyFields } from "../../../components/companies/fields.ts";
import { MergeForm } from "../../../components/duplicates/MergeForm.tsx";
import { withPeople } from "../../../components/records/field.ts";
import { customFields } from "../../../components/records/custom.ts";
import { withPerson } from "../../../components/records/field.ts";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { mergeCompany } from "../../../lib/companies/merge.ts";
import { getCompany } from "../../../lib/companies/service.ts";
import { mergeOf } from "../../../lib/duplicates/form.ts";
import { fieldsOf } from "../../../lib/fields/service.ts";
import { idOf } from "../../../lib/http/api.ts";
import { define } from "../../../lib/http/define.ts";
import { formAction } from "../../../lib/http/form.ts";
import { t } from "../../../lib/i18n/t.ts";
import { listOwners } from "../../../lib/users/service.ts";

export const handler = define.handlers({
  async GET({ state: { ctx }, params, url }) {
    const id = idOf(params, "Company");
    const otherId = idOf({ id: url.searchParams.get("with") ?? "" }, "Company");
    const [winner, loser, owners, custom] = await Promise.all([
      getCompany(ctx, id),
      getCompany(ctx, otherId),
      listOwners(ctx),
      fieldsOf(ctx, "companies"),
    ]);
    const people = withPerson(withPerson(owners, winner.owner), loser.owner);
    return page({ winner, loser, people, custom });
  },
  ...formAction(async (ctx, { fields, params }) => {
    const { id } = await getCompany(ctx, idOf(params, "Company"));
    await mergeCompany(ctx, id, mergeOf(fields));
    return `/companies/${id}`;
  }),
});

export default define.page<typeof handler>(function MergeCompany({ data }) {
  const { winner, loser, people, custom } = data;
  const title = t("merge.title", { name: winner.name });
  const fields = [...withPeople(companyFields(), people), ...customFields(custom)];
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: title })}</title>
      </Head>
      <PageHead
        title={title}
        lead={t("merge.leadCompany", { winner: winner.name, loser: loser.name })}
        back={{ href: `/companies/${winner.id}/duplicates`, label: t("duplicates.title") }}
      />
      <MergeForm entity="companies" {...{ winner, loser, fields }} />
    </div>
  );
});
