import { page } from "fresh";
import { Head } from "fresh/runtime";
import { customerFields } from "../../../components/customers/fields.ts";
import { MergeForm } from "../../../components/duplicates/MergeForm.tsx";
import { withPeople } from "../../../components/records/field.ts";
import { customFields } from "../../../components/records/custom.ts";
import { withPerson } from "../../../components/records/field.ts";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { mergeCustomer } from "../../../lib/customers/merge.ts";
import { getCustomer } from "../../../lib/customers/service.ts";
import { mergeOf } from "../../../lib/duplicates/form.ts";
import { fieldsOf } from "../../../lib/fields/service.ts";
import { idOf } from "../../../lib/http/api.ts";
import { define } from "../../../lib/http/define.ts";
import { formAction } from "../../../lib/http/form.ts";
import { t } from "../../../lib/i18n/t.ts";
import { listOwners } from "../../../lib/users/service.ts";

export const handler = define.handlers({
  async GET({ state: { ctx }, params, url }) {
    const id = idOf(params, "Customer");
    const otherId = idOf({ id: url.searchParams.get("with") ?? "" }, "Customer");
    const [winner, loser, owners, custom] = await Promise.all([
      getCustomer(ctx, id),
      getCustomer(ctx, otherId),
      listOwners(ctx),
      fieldsOf(ctx, "customers"),
    ]);
    const people = withPerson(withPerson(owners, winner.owner), loser.owner);
    return page({ winner, loser, people, custom });
  },
  ...formAction(async (ctx, { fields, params }) => {
    const { id } = await getCustomer(ctx, idOf(params, "Customer"));
    await mergeCustomer(ctx, id, mergeOf(fields));
    return `/customers/${id}`;
  }),
});

export default define.page<typeof handler>(function MergeCustomer({ data }) {
  const { winner, loser, people, custom } = data;
  const title = t("merge.title", { name: winner.name });
  const fields = [...withPeople(customerFields(), people), ...customFields(custom)];
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: title })}</title>
      </Head>
      <PageHead
        title={title}
        lead={t("merge.lead", { winner: winner.name, loser: loser.name })}
        back={{ href: `/customers/${winner.id}/duplicates`, label: t("duplicates.title") }}
      />
      <MergeForm entity="customers" {...{ winner, loser, fields }} />
    </div>
  );
});
