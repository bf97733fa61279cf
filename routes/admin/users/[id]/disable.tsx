import { Head } from "fresh/runtime";
import { DisableForm } from "../../../../components/admin/DisableForm.tsx";
import { titleWithErrors } from "../../../../components/ui/FormErrors.tsx";
import { PageHead } from "../../../../components/ui/PageHead.tsx";
import { idOf } from "../../../../lib/http/api.ts";
import { define } from "../../../../lib/http/define.ts";
import { formHandlers } from "../../../../lib/http/form.ts";
import { t } from "../../../../lib/i18n/t.ts";
import { parse } from "../../../../lib/schema/parse.ts";
import { disableUser, holdingsOf } from "../../../../lib/users/access.ts";
import { LeaveInput } from "../../../../lib/users/schema.ts";
import { getUser } from "../../../../lib/users/service.ts";

export const handler = define.handlers(formHandlers({
  picks: { reassignTo: "users" },
  async show(ctx, params) {
    const id = idOf(params, "User");
    const [{ name }, holdings] = await Promise.all([getUser(ctx, id), holdingsOf(ctx, id)]);
    const values: Record<string, string> = {};
    return { id, name, holdings, values };
  },
  async save(ctx, { fields, params }) {
    const id = idOf(params, "User");
    const given = fields.reassignTo ? { reassignTo: fields.reassignTo } : {};
    await disableUser(ctx, id, parse(LeaveInput, given));
    return `/admin/users/${id}`;
  },
}));

export default define.page<typeof handler>(function DisableUser({ data }) {
  const { id, name, ...form } = data;
  const title = t("users.disable");
  const here = `/admin/users/${id}`;
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, form.errors.length) })}</title>
      </Head>
      <PageHead title={title} back={{ href: here, label: name }} />
      <DisableForm action={`${here}/disable`} {...form} />
    </div>
  );
});
