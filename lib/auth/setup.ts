import { createHmac } from "node:crypto";
import { audited } from "../changes/audited.ts";
import type { Config } from "../config.ts";
import type { Ctx } from "../context.ts";
import type { Db } from "../db/client.ts";
import { AppError, notFound } from "../errors.ts";
import { sameSecret } from "./secret_text.ts";
import { signingSecrets } from "./signing_keys.ts";
import { hasNoUsers, lockSetup } from "./password_repository.ts";

/**
 * The code that lets the first administrator be made. It comes from the signing key, so that every
 * process of an installation prints the same one; the first user makes it worthless.
 */
export async function setupCode(config: Config): Promise<string> {
  const [secret = ""] = await signingSecrets(config);
  const digest = createHmac("sha256", secret).update("petrel first administrator").digest("hex");
  return (digest.slice(0, 32).match(/.{8}/g) ?? []).join("-");
}

/** The code, while there is nobody yet. */
export async function openSetup(db: Db, config: Config): Promise<string | undefined> {
  return await hasNoUsers(db) ? await setupCode(config) : undefined;
}

/** Throws NOT_FOUND once there are users. */
export async function demandSetup(ctx: Ctx): Promise<void> {
  if (!await hasNoUsers(ctx.db)) throw notFound("Page");
}

/**
 * Runs `make` for whoever has the code, while there is nobody yet and nobody else at it. Throws
 * NOT_FOUND once there are users, UNAUTHORIZED for another code.
 */
export async function setUp<T>(
  ctx: Ctx,
  { config, code }: { config: Config; code: string },
  make: (tx: Ctx) => Promise<T>,
): Promise<T> {
  await demandSetup(ctx);
  const given = code.toLowerCase().replace(/[^0-9a-f]/g, "");
  if (!sameSecret(given, (await setupCode(config)).replaceAll("-", ""))) {
    throw new AppError("UNAUTHORIZED", "This is not the code that the server printed.");
  }
  return await audited(ctx, "users.created", async (tx) => {
    await lockSetup(tx.db);
    await demandSetup(tx);
    return await make(tx);
  });
}
