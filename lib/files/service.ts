import type { Ctx } from "../context.ts";
import { AppError, notFound } from "../errors.ts";
import { demand, type Verdict } from "../ownership.ts";
import { createRecord, restoreRecord, trashRecord } from "../records/steps.ts";
import type { Page } from "../resource.ts";
import { pageOf, windowOf } from "../schema/list_window.ts";
import { plainName, plainType } from "./naming.ts";
import { fileStore } from "./open_store.ts";
import { explain, explainAttach } from "./policy.ts";
import { fileType } from "./record.ts";
import {
  insertFile,
  placeColumns,
  placeOf,
  selectCarrier,
  selectFile,
  selectFileRow,
  selectFiles,
} from "./repository.ts";
import {
  type Attachment,
  type Carrier,
  type FileQuery,
  fileSortFields,
  type Place,
} from "./schema.ts";
import type { Content, StoredContent } from "./store.ts";

/** A file on its way in. */
export interface Upload {
  /** As the sender calls it; a path in front of it is cut off. */
  name: string;
  type: string | undefined;
  content: AsyncIterable<Uint8Array>;
}

/** A record's files, the latest first by default, for whoever reads the record. Throws NOT_FOUND. */
export async function listFiles(
  ctx: Ctx,
  place: Place,
  query: FileQuery = {},
): Promise<Page<Attachment>> {
  await carrierFor(ctx, place);
  const window = windowOf(query, fileSortFields, "-createdAt");
  return pageOf(window, await selectFiles(ctx.db, place, window));
}

/** Whether the actor may attach files to a record that they read, and why. Throws NOT_FOUND. */
export async function explainUpload(ctx: Ctx, place: Place): Promise<Verdict> {
  return explainAttach(ctx.actor, await carrierFor(ctx, place));
}

/** A file whose bytes are kept, and which belongs to nothing yet. */
export interface Received extends StoredContent {
  name: string;
  type: string;
}

/**
 * Keeps the bytes of a file for a record, outside of any transaction. The rights come first, so that
 * nobody sends in vain. Throws NOT_FOUND, FORBIDDEN, PAYLOAD_TOO_LARGE, UNAVAILABLE, and what reading throws.
 */
export async function receiveFile(ctx: Ctx, place: Place, upload: Upload): Promise<Received> {
  demand(await explainUpload(ctx, place));
  const stored = await fileStore(ctx.db).put(upload.content);
  return { ...stored, name: plainName(upload.name), type: plainType(upload.type) };
}

/** Attaches a received file to a record. Throws NOT_FOUND, FORBIDDEN. */
export async function attachFile(ctx: Ctx, place: Place, file: Received): Promise<Attachment> {
  const { userId } = ctx.actor;
  if (userId === null) throw new AppError("FORBIDDEN", "Only people upload files.");
  const { key, ...content } = file;
  const row = await createRecord(ctx, fileType, async (tx) => {
    demand(await explainUpload(tx, place));
    return await insertFile(tx.db, {
      ...content,
      ...{ contentKey: key, userId, [placeColumns[place.entity]]: place.id },
      ...{ createdAt: tx.now, updatedAt: tx.now },
    });
  });
  return await selectFile(ctx.db, row.id);
}

/** A file with its bytes, which are read as they are asked for. */
export interface Download {
  file: Attachment;
  content(): Content | Promise<Content>;
}

/** A live file for whoever reads the record that carries it. Throws NOT_FOUND. */
export async function openFile(ctx: Ctx, id: number): Promise<Download> {
  const row = await selectFileRow(ctx.db, id);
  if (row?.deletedAt !== null || !explain(ctx.actor, "read", row).allowed) {
    throw notFound(fileType.label);
  }
  const { contentKey } = row;
  return {
    file: await selectFile(ctx.db, id),
    content: () => fileStore(ctx.db).read(contentKey),
  };
}

/** Moves a file to the trash; gives where it was. Throws NOT_FOUND, FORBIDDEN, PRECONDITION_FAILED. */
export async function trashFile(ctx: Ctx, id: number, exactVersion?: number): Promise<Place> {
  await trashRecord(ctx, fileType, { id, exactVersion });
  return placeOf(await selectFile(ctx.db, id));
}

/** Takes a file out of the trash. Throws NOT_FOUND (also when it is not there), FORBIDDEN. */
export async function restoreFile(ctx: Ctx, id: number): Promise<Attachment> {
  await restoreRecord(ctx, fileType, id);
  return await selectFile(ctx.db, id);
}

async function carrierFor(ctx: Ctx, place: Place): Promise<Carrier> {
  const carrier = await selectCarrier(ctx.db, place);
  const reads = carrier !== undefined &&
    explain(ctx.actor, "read", { userId: 0, carrier }).allowed;
  if (!reads) throw notFound("Record");
  return carrier;
}
