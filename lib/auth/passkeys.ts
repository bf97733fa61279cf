import { audited } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import { AppError, invalid, notFound } from "../errors.ts";
import { queueMail } from "../mail/mail.ts";
import { refuseViewer } from "./actor.ts";
import {
  type CreationOptions,
  creationOptions,
  type PasskeySite,
  readMade,
} from "./passkey_ceremony.ts";
import {
  deletePasskeyRow,
  insertPasskey,
  patchPasskeyName,
  selectAnyPasskey,
  selectPasskey,
  selectPasskeys,
} from "./passkey_repository.ts";
import type { MadeCredential } from "./passkey_schema.ts";

/** A passkey as its owner sees it, times as ISO text. */
export interface Passkey {
  id: number;
  name: string;
  /** Whether it is kept in more than one place, as a password manager's are. */
  backedUp: boolean;
  createdAt: string;
  lastUsedAt: string | null;
}

/** How many passkeys one person may have. */
const most = 20;

/** Only ever oneself: not a key, and nobody who looks through someone else's eyes. */
function self({ actor }: Ctx): { userId: number; email: string; name: string } {
  refuseViewer(actor);
  const { userId, sessionId, email, name } = actor;
  if (userId === null || sessionId === null) throw new AppError("UNAUTHORIZED", "Sign in first");
  return { userId, email, name };
}

type Row = Awaited<ReturnType<typeof selectPasskeys>>[number];

function shown({ id, name, backedUp, createdAt, lastUsedAt }: Row): Passkey {
  const used = lastUsedAt?.toISOString() ?? null;
  return { id, name, backedUp, createdAt: createdAt.toISOString(), lastUsedAt: used };
}

/** Whether anybody here could sign in with a passkey. */
export async function hasPasskeys({ db }: Pick<Ctx, "db">): Promise<boolean> {
  return await selectAnyPasskey(db);
}

/** The actor's passkeys, oldest first. */
export async function listPasskeys(ctx: Ctx): Promise<Passkey[]> {
  return (await selectPasskeys(ctx.db, self(ctx).userId)).map(shown);
}

/** One of the actor's passkeys. Throws NOT_FOUND. */
export async function getPasskey(ctx: Ctx, id: number): Promise<Passkey> {
  return shown(await ownRow(ctx, { userId: self(ctx).userId, id }));
}

async function ownRow({ db }: Ctx, own: { userId: number; id: number }): Promise<Row> {
  const row = await selectPasskey(db, own);
  if (row === undefined) throw notFound("Passkey");
  return row;
}

/** What the actor's device needs to make a passkey. Throws CONFLICT where there are too many. */
export async function startPasskey(ctx: Ctx, site: PasskeySite): Promise<CreationOptions> {
  const person = self(ctx);
  if ((await selectPasskeys(ctx.db, person.userId)).length >= most) {
    throw new AppError("CONFLICT", `Remove a passkey first: ${most} is the most.`);
  }
  return await creationOptions(ctx, site, person);
}

/**
 * Keeps what the actor's device made. Throws VALIDATION_ERROR at `credential` where it does not fit
 * or took too long, CONFLICT where the passkey is known.
 */
export async function addPasskey(
  ctx: Ctx,
  site: PasskeySite,
  { name, credential }: { name: string; credential: MadeCredential },
): Promise<Passkey> {
  const { userId, email } = self(ctx);
  const made = await readMade(ctx, site, { userId, credential });
  if (made === undefined) {
    const message = "This passkey could not be added. Start again.";
    throw invalid([{ field: "credential", message }]);
  }
  return await audited(ctx, "passkeys.created", async (tx) => {
    const row = { userId, name, ...made, createdAt: ctx.now, lastUsedAt: null };
    const id = await insertPasskey(tx.db, row);
    if (id === undefined) throw new AppError("CONFLICT", "This passkey is there already.");
    tx.change("passkeys", id, null, { userId, name });
    await tell(tx, email, `The passkey “${name}” was added: it opens your account.`);
    return shown({ ...row, id });
  });
}

/** Gives one of the actor's passkeys another name. Throws NOT_FOUND. */
export async function renamePasskey(ctx: Ctx, id: number, name: string): Promise<Passkey> {
  const { userId } = self(ctx);
  return await audited(ctx, "passkeys.updated", async (tx) => {
    const before = await ownRow(tx, { userId, id });
    await patchPasskeyName(tx.db, id, name);
    tx.change("passkeys", id, { name: before.name }, { name });
    return shown({ ...before, name });
  });
}

/** Takes one of the actor's passkeys away: it opens nothing any more. Throws NOT_FOUND. */
export async function removePasskey(ctx: Ctx, id: number): Promise<void> {
  const { userId, email } = self(ctx);
  await audited(ctx, "passkeys.deleted", async (tx) => {
    const before = await ownRow(tx, { userId, id });
    await deletePasskeyRow(tx.db, id);
    tx.change("passkeys", id, { userId, name: before.name }, null);
    await tell(tx, email, `The passkey “${before.name}” was removed from your account.`);
  });
}

async function tell(tx: Ctx, to: string, what: string): Promise<void> {
  await queueMail(tx, {
    kind: "passkey",
    to,
    subject: "Your Petrel passkeys were changed",
    body: `${what}\n\n` +
      "If that was not you, change your password, look through your passkeys and sessions, and " +
      "tell an administrator.\n",
  });
}
