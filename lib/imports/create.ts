import { refuseViewer } from "../auth/actor.ts";
import type { Ctx } from "../context.ts";
import { transaction } from "../db/transaction.ts";
import { AppError } from "../errors.ts";
import { databaseStore } from "../files/database_store.ts";
import { plainName } from "../files/naming.ts";
import type { Upload } from "../files/service.ts";
import type { StoredContent } from "../files/store.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { demand } from "../ownership.ts";
import { importKinds } from "./kinds.ts";
import { previewOn, specOf } from "./preview.ts";
import { deleteChunks, insertImport, lockImport, patchImport } from "./repository.ts";
import { importJob } from "./run.ts";
import type { Import, ImportPatch, ImportSettings } from "./schema.ts";
import { getImport, requireOwn } from "./service.ts";

/** The largest file that can be imported, in bytes. */
export const importLimit = 512 * 1024 * 1024;

/** How long a request waits for its dry run before a job goes on with it, in milliseconds. */
const patience = 15_000;

/** A file on its way in, before anything is known of it. */
export interface SentFile extends StoredContent {
  name: string;
}

/** Keeps the bytes of a file that is to be imported. Throws FORBIDDEN for who only views, PAYLOAD_TOO_LARGE. */
export async function receiveImport(ctx: Ctx, upload: Upload): Promise<SentFile> {
  refuseViewer(ctx.actor);
  const stored = await databaseStore(ctx.db, importLimit).put(upload.content);
  return { ...stored, name: plainName(upload.name) };
}

/**
 * A new import with its dry run, or with as much of it as fits into a request: then its status is
 * `checking` and a job goes on. Throws FORBIDDEN, VALIDATION_ERROR, and what reading the file throws.
 */
export async function createImport(
  ctx: Ctx,
  { file, settings }: { file: SentFile; settings: ImportSettings },
): Promise<Import> {
  const { userId } = ctx.actor;
  if (userId === null) throw new AppError("FORBIDDEN", "Only people import files.");
  const { entity, mode = "create", key = null, mapping = {}, options = {} } = settings;
  demandRights(ctx, { entity, mode });
  const row = await insertImport(ctx.db, {
    ...{ userId, entity, mode, key, mapping, options: { ...options }, createdAt: ctx.now },
    ...{ fileName: file.name, fileSize: file.size, contentKey: file.key },
  });
  return await previewed(ctx, row.id);
}

function demandRights(ctx: Ctx, { entity, mode }: Pick<Import, "entity" | "mode">): void {
  const { type, patch } = importKinds[entity];
  if (mode !== "update") demand(type.explain(ctx.actor, "create"));
  if (mode !== "create" && patch !== undefined) demand(type.explain(ctx.actor, "update"));
}

async function previewed(ctx: Ctx, id: number): Promise<Import> {
  const end = performance.now() + patience;
  const over = await previewOn(ctx, id, () => performance.now() > end);
  if (!over) await enqueue(ctx, importJob, { importId: id });
  return await getImport(ctx, id);
}

/**
 * Another dry run of the same file, with other settings. Throws NOT_FOUND, CONFLICT once it has been
 * started, and what `createImport` throws.
 */
export async function recheckImport(ctx: Ctx, id: number, patch: ImportPatch): Promise<Import> {
  const { row } = await requireOwn(ctx, id);
  await transaction(ctx, async (tx) => {
    const current = await lockImport(tx.db, id);
    if (current === undefined || current.runId !== null) {
      throw new AppError("CONFLICT", "This import has been started already");
    }
    const spec = specOf(current);
    const { mode = spec.mode, mapping = spec.mapping, options = spec.options } = patch;
    demandRights(tx, { entity: spec.entity, mode });
    const key = patch.key === undefined && mode === spec.mode ? spec.key : patch.key ?? null;
    await deleteChunks(tx.db, id);
    await patchImport(tx.db, id, {
      ...{ mode, mapping, options: { ...options }, key },
      ...{ status: "reading", counts: {}, samples: {}, error: null },
    });
  });
  return await previewed(ctx, row.id);
}
