import { Head } from "fresh/runtime";
import { ParentNote } from "../../components/activity/ParentNote.tsx";
import { ParentPicker } from "../../components/activity/ParentPicker.tsx";
import { customGroups } from "../../components/records/custom.ts";
import { RecordForm } from "../../components/records/RecordForm.tsx";
import { taskGroups } from "../../components/tasks/fields.ts";
import { titleWithErrors } from "../../components/ui/FormErrors.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import { fieldsOf } from "../../lib/fields/service.ts";
import { define } from "../../lib/http/define.ts";
import { formHandlers } from "../../lib/http/form.ts";
import { parentsIn } from "../../lib/http/parent_params.ts";
import { readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { namedParents } from "../../lib/parents/names.ts";
import { findParents } from "../../lib/parents/search.ts";
import { parse } from "../../lib/schema/parse.ts";
import { TaskCreate } from "../../lib/tasks/schema.ts";
import { createTask } from "../../lib/tasks/service.ts";
import { listOwners } from "../../lib/users/service.ts";

const path = "/tasks/new";

export const handler = define.handlers(formHandlers({
  written: { dueAt: "moment" },
  async show(ctx, _params, url) {
    const search = url.searchParams.get("search")?.trim() ?? "";
    const [parents, found, people, custom] = await Promise.all([
      namedParents(ctx, parentsIn(url.searchParams)),
      search === "" ? undefined : findParents(ctx, search),
      listOwners(ctx),
      fieldsOf(ctx, "tasks"),
    ]);
    const values: Record<string, string> = {
      userId: String(ctx.actor.userId ?? ""),
      priority: "normal",
      customerId: String(parents.customer?.id ?? ""),
      leadId: String(parents.lead?.id ?? ""),
    };
    return { values, parents, search, found, people, custom };
  },
  async save(ctx, { fields }) {
    const { record } = await createTask(ctx, parse(TaskCreate, fields));
    if (record.lead?.ownerId !== undefined) return `/leads/${record.lead.id}#tasks`;
    if (record.customer?.ownerId !== undefined) return `/customers/${record.customer.id}#tasks`;
    return "/tasks";
  },
}));

export default define.page<typeof handler>(function NewTask({ data, state, url }) {
  const { values, errors, clashes, parents, search, found, people, custom } = data;
  const title = t("tasks.new");
  const chosen = parents.customer !== undefined || parents.lead !== undefined;
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, errors.length) })}</title>
      </Head>
      <PageHead title={title} back={{ href: "/tasks", label: t("tasks.title") }} />
      {chosen
        ? <ParentNote {...parents} changeHref={path} />
        : <ParentPicker title={t("tasks.choose")} {...{ path, search, found }} />}
      <RecordForm
        entity="tasks"
        action={path + url.search}
        groups={[...taskGroups(people, { isNew: true }), ...customGroups(custom)]}
        {...{ values, errors, clashes, people }}
        reader={readerOf(state.ctx)}
        submit={t("tasks.add")}
        cancelHref="/tasks"
      />
    </div>
  );
});
