import { audited } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import { AppError, invalid, notFound } from "../errors.ts";
import { demand } from "../ownership.ts";
import {
  createRecord,
  editRecord,
  lockRecord,
  restoreRecord,
  rewriteRecord,
  trashRecord,
} from "../records/steps.ts";
import type { ReportName } from "../reports/names.ts";
import { reports } from "../reports/registry.ts";
import type { Created, Edit, Page } from "../resource.ts";
import { pageOf, windowOf } from "../schema/list_window.ts";
import { requireTeam } from "../teams/require_team.ts";
import { explain } from "./policy.ts";
import { pinType } from "./record.ts";
import { pinTable, selectPin, selectPins, selectPinsOf } from "./repository.ts";
import {
  type Pin,
  type PinInput,
  type Pinned,
  type PinPatch,
  type PinQuery,
  pinSortFields,
} from "./schema.ts";

/** The pins of all pages that the actor reads, in their order. */
export async function listPins(ctx: Ctx, query: PinQuery): Promise<Page<Pin>> {
  const window = windowOf(query, pinSortFields, "position");
  const { search, teamId } = query;
  return pageOf(window, await selectPins(ctx.db, { reader: ctx.actor, search, teamId }, window));
}

/** The pins of the actor's own page or a team's, in its order. Throws NOT_FOUND. */
export async function pinsOf(ctx: Ctx, teamId: number | null): Promise<Pin[]> {
  const page = { ownerId: ctx.actor.userId ?? 0, teamId };
  if (!explain(ctx.actor, "read", page).allowed) throw notFound("Page");
  return await selectPinsOf(ctx.db, page);
}

/** One pin of a page that the actor reads. Throws NOT_FOUND. */
export async function getPin(ctx: Ctx, id: number): Promise<Pin> {
  const pin = await selectPin(ctx.db, id, ctx.actor);
  if (pin === undefined) throw notFound(pinType.label);
  return pin;
}

/** A report on one's own page or a team's, the last one. Throws FORBIDDEN, VALIDATION_ERROR. */
export async function createPin(ctx: Ctx, input: PinInput): Promise<Created<Pin>> {
  const ownerId = ctx.actor.userId;
  if (ownerId === null) throw invalid([{ field: "", message: "Only people pin reports." }]);
  const { report, teamId = null } = input;
  demand(explain(ctx.actor, "create", { ownerId, teamId }));
  const query = checkedQuery(report, input.query);
  const { id } = await createRecord(ctx, pinType, async (tx) => {
    await requireTeam(tx, teamId);
    const position = input.position ?? await nextPosition(tx, { ownerId, teamId });
    const at = { createdAt: tx.now, updatedAt: tx.now };
    return await pinTable.insert(tx.db, { ownerId, teamId, report, query, position, ...at });
  });
  return { record: await getPin(ctx, id), warnings: [] };
}

/** Changes a pin's filters or place. Throws what `editRecord` throws, and VALIDATION_ERROR. */
export async function updatePin(ctx: Ctx, id: number, edit: Edit<PinPatch>): Promise<Pin> {
  const { report } = await getPin(ctx, id);
  const { query } = edit.fields;
  const fields = query === undefined
    ? edit.fields
    : { ...edit.fields, query: checkedQuery(report, query) };
  await editRecord(ctx, pinType, { id, edit: { ...edit, fields } });
  return await getPin(ctx, id);
}

/** Changes places with the pin before it, or after it. Throws NOT_FOUND, FORBIDDEN. */
export function movePin(ctx: Ctx, id: number, by: -1 | 1): Promise<void> {
  return audited(ctx, "pins.updated", async (tx) => {
    const moved = await lockRecord(tx, pinType, { id });
    demand(pinType.explain(tx.actor, "update", moved));
    const pins = await selectPinsOf(tx.db, moved);
    const from = pins.findIndex((pin) => pin.id === id);
    const [pin] = pins.splice(from, 1);
    if (pin !== undefined) pins.splice(Math.max(0, from + by), 0, pin);
    for (const [index, { id: other, position }] of pins.entries()) {
      if (position === index + 1) continue;
      const current = await lockRecord(tx, pinType, { id: other });
      await rewriteRecord(tx, pinType, { current, fields: { position: index + 1 } });
    }
  });
}

/** Takes a report off its page. Throws NOT_FOUND, FORBIDDEN, PRECONDITION_FAILED. */
export function trashPin(ctx: Ctx, id: number, exactVersion?: number): Promise<void> {
  return trashRecord(ctx, pinType, { id, exactVersion });
}

/** Puts a report back on its page. Throws NOT_FOUND (also when it is there), FORBIDDEN. */
export async function restorePin(ctx: Ctx, id: number): Promise<Pin> {
  await restoreRecord(ctx, pinType, id);
  return await getPin(ctx, id);
}

async function nextPosition({ db }: Ctx, page: Pinned): Promise<number> {
  const pins = await selectPinsOf(db, page);
  return (pins.at(-1)?.position ?? 0) + 1;
}

/** The query string in one order, without what is empty. */
function checkedQuery(report: ReportName, query: string): string {
  const params = new URLSearchParams([...new URLSearchParams(query)].filter(([, value]) => value));
  params.sort();
  try {
    reports[report].check(params);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "VALIDATION_ERROR") throw error;
    const problems = error.details.map(({ field, message }) => `${field}: ${message}`);
    throw invalid([{ field: "query", message: problems.join(" ") }]);
  }
  return params.toString();
}
