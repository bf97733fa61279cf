import { Head } from "fresh/runtime";
import { customGroups } from "../../components/records/custom.ts";
import { RecordForm } from "../../components/records/RecordForm.tsx";
import { taskGroups } from "../../components/tasks/fields.ts";
import { titleWithErrors } from "../../components/ui/FormErrors.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import { myself } from "../../lib/choices/picks.ts";
import { fieldsOf } from "../../lib/fields/service.ts";
import { define } from "../../lib/http/define.ts";
import { formHandlers } from "../../lib/http/form.ts";
import { parentsIn } from "../../lib/http/parent_params.ts";
import { readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { namedParents } from "../../lib/parents/names.ts";
import { parse } from "../../lib/schema/parse.ts";
import { TaskCreate } from "../../lib/tasks/schema.ts";
import { createTask } from "../../lib/tasks/service.ts";

const path = "/tasks/new";

export const handler = define.handlers(formHandlers({
  written: { dueAt: "moment" },
  picks: { userId: "users", customerId: "customers", leadId: "leads" },
  async show(ctx, _params, url) {
    const [{ customer, lead }, custom] = await Promise.all([
      namedParents(ctx, parentsIn(url.searchParams)),
      fieldsOf(ctx, "tasks"),
    ]);
    const values: Record<string, string> = {
      userId: String(ctx.actor.userId ?? ""),
      priority: "normal",
      customerId: String(customer?.id ?? ""),
      leadId: String(lead?.id ?? ""),
    };
    const named = { userId: myself(ctx), customerId: customer, leadId: lead };
    return { values, named, custom };
  },
  async save(ctx, { fields }) {
    const { record } = await createTask(ctx, parse(TaskCreate, fields));
    if (record.lead?.ownerId !== undefined) return `/leads/${record.lead.id}#tasks`;
    if (record.customer?.ownerId !== undefined) return `/customers/${record.customer.id}#tasks`;
    return "/tasks";
  },
}));

export default define.page<typeof handler>(function NewTask({ data, state, url }) {
  const { custom, ...form } = data;
  const title = t("tasks.new");
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, form.errors.length) })}</title>
      </Head>
      <PageHead title={title} back={{ href: "/tasks", label: t("tasks.title") }} />
      <RecordForm
        entity="tasks"
        action={path + url.search}
        groups={[...taskGroups({ isNew: true }), ...customGroups(custom)]}
        {...form}
        reader={readerOf(state.ctx)}
        submit={t("tasks.add")}
        cancelHref="/tasks"
      />
    </div>
  );
});
