import type { Ctx } from "../context.ts";
import type { Attachment, Place } from "../files/schema.ts";
import { explainUpload, listFiles } from "../files/service.ts";
import { can as canFile } from "../files/policy.ts";
import { can as canLog } from "../interactions/policy.ts";
import type { Verdict } from "../ownership.ts";
import type { Page } from "../resource.ts";
import { can as canTask } from "../tasks/policy.ts";
import type { Task } from "../tasks/schema.ts";
import { listTasks } from "../tasks/service.ts";
import type { TimelineEntity, TimelinePage } from "../timeline/schema.ts";
import { filterIn, recordTimeline } from "../timeline/service.ts";

/** A record's files as its page shows them. */
export interface RecordFiles {
  files: Page<Attachment>;
  upload: Verdict;
  mayTrash(file: Attachment): boolean;
}

/** What a customer's, company's or lead's page shows beside its facts. */
export interface RecordActivity extends RecordFiles {
  tasks: Page<Task>;
  timeline: TimelinePage;
  mayAddTask: boolean;
  mayLog: boolean;
}

/** The parameter of lists that asks for what belongs to such a record. */
const ties = { customers: "customerId", companies: "companyId", leads: "leadId" } as const;

const shownTasks = 8;
const shownFiles = 20;

/**
 * The open tasks, the timeline (its filter and place from the page's parameters `kind` and `older`)
 * and the files of a record that the actor reads. Throws NOT_FOUND, VALIDATION_ERROR.
 */
export async function recordActivity(
  ctx: Ctx,
  place: Place & { entity: TimelineEntity },
  params: URLSearchParams,
): Promise<RecordActivity> {
  const about = { [ties[place.entity]]: [place.id] };
  const [tasks, timeline, files] = await Promise.all([
    listTasks(ctx, { ...about, status: ["open"], limit: shownTasks, count: "exact" }),
    recordTimeline(ctx, place, {
      filter: filterIn(params.get("kind")),
      older: params.get("older") ?? undefined,
    }),
    recordFiles(ctx, place),
  ]);
  const mayAddTask = canTask(ctx.actor, "create");
  return { tasks, timeline, ...files, mayAddTask, mayLog: canLog(ctx.actor, "create") };
}

/** The files of a record that the actor reads. Throws NOT_FOUND. */
export async function recordFiles(ctx: Ctx, place: Place): Promise<RecordFiles> {
  const [files, upload] = await Promise.all([
    listFiles(ctx, place, { limit: shownFiles }),
    explainUpload(ctx, place),
  ]);
  // Who may not change the record still trashes what they uploaded themselves.
  const mayTrash = ({ userId }: Attachment) =>
    upload.allowed && place.entity !== "interactions" || userId === ctx.actor.userId ||
    canFile(ctx.actor, "restore");
  return { files, upload, mayTrash };
}
