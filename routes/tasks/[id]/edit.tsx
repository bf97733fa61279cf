import { Head } from "fresh/runtime";
import { formValues, withPerson } from "../../../components/records/field.ts";
import { customFields, customGroups } from "../../../components/records/custom.ts";
import { RecordForm } from "../../../components/records/RecordForm.tsx";
import { taskGroups, taskValues } from "../../../components/tasks/fields.ts";
import { titleWithErrors } from "../../../components/ui/FormErrors.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { recordHistory } from "../../../lib/changes/history.ts";
import { fieldsOf } from "../../../lib/fields/service.ts";
import { idOf } from "../../../lib/http/api.ts";
import { define } from "../../../lib/http/define.ts";
import { formHandlers } from "../../../lib/http/form.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { fromLocal } from "../../../lib/i18n/zoned_time.ts";
import { parse } from "../../../lib/schema/parse.ts";
import { can } from "../../../lib/tasks/policy.ts";
import { TaskPatch } from "../../../lib/tasks/schema.ts";
import { getTask, updateTask } from "../../../lib/tasks/service.ts";
import { listOwners } from "../../../lib/users/service.ts";

export const handler = define.handlers(formHandlers({
  picks: { userId: "users", customerId: "customers", leadId: "leads" },
  async show(ctx, params) {
    const id = idOf(params, "Task");
    const [task, owners, custom, history] = await Promise.all([
      getTask(ctx, id),
      listOwners(ctx),
      fieldsOf(ctx, "tasks"),
      recordHistory(ctx.db, { entity: "tasks", id }, { limit: 1 }),
    ]);
    return {
      ...{ id, task, custom },
      version: task.version,
      values: {
        ...taskValues(task, ctx.actor.timeZone),
        ...formValues(task, customFields(custom, task)),
      },
      named: { userId: task.user, customerId: task.customer, leadId: task.lead },
      people: withPerson(owners, task.user),
      last: history.data[0],
    };
  },
  async save(ctx, { fields, baseVersion, params }) {
    const id = idOf(params, "Task");
    const { timeZone } = ctx.actor;
    const before = taskValues(await getTask(ctx, id), timeZone);
    const { dueAt, ...rest } = fields;
    // A form cannot hold seconds: a time that nobody touched keeps them.
    const moved = dueAt !== undefined && (dueAt ?? "") !== before.dueAt;
    const due = moved ? { dueAt: dueAt && fromLocal(dueAt, timeZone) } : {};
    const task = await updateTask(ctx, id, {
      fields: parse(TaskPatch, { ...rest, ...due }),
      baseVersion,
    });
    return can(ctx.actor, "read", task) ? `/tasks/${id}` : "/tasks";
  },
}));

export default define.page<typeof handler>(function EditTask({ data, state }) {
  const { id, task, custom, values, errors, clashes, people, version, seen, last, ...picked } =
    data;
  const heading = t("tasks.edit");
  const here = `/tasks/${id}`;
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(heading, errors.length) })}</title>
      </Head>
      <PageHead title={heading} back={{ href: here, label: task.title }} />
      <RecordForm
        entity="tasks"
        action={`${here}/edit`}
        groups={[...taskGroups(), ...customGroups(custom, task)]}
        {...{ values, errors, clashes, version, seen, people, ...picked }}
        last={last && { name: last.actor?.name ?? t("app.name"), at: last.at }}
        reader={readerOf(state.ctx)}
        submit={t("tasks.save")}
        cancelHref={here}
      />
    </div>
  );
});
