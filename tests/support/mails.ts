import assert from "node:assert/strict";
import { jobs } from "../../lib/jobs/registry.ts";
import { runDueJobs } from "../../lib/jobs/worker.ts";
import type { TestApp } from "./app.ts";

/** Runs what is due; gives the mails that were sent meanwhile, as text, in their order. */
export async function sentMails(app: TestApp): Promise<string[]> {
  const before = new Set(await names(app));
  const { failed } = await runDueJobs(app, jobs);
  assert.equal(failed, 0, "a job failed");
  const fresh = (await names(app)).filter((name) => !before.has(name));
  return await Promise.all(
    fresh.map(async (name) => unquoted(await Deno.readTextFile(`${folderOf(app)}/${name}`))),
  );
}

/** The path of the newest link to a page of the app in these mails. */
export function linkIn(mails: readonly string[]): string {
  const link = mails.join("\n").match(/https?:\/\/\S+/g)?.at(-1);
  assert.ok(link !== undefined, `no link in ${mails}`);
  return new URL(link).pathname;
}

const folderOf = (app: TestApp) => `${app.config.DATA_DIR}/outbox`;

async function names(app: TestApp): Promise<string[]> {
  try {
    return (await Array.fromAsync(Deno.readDir(folderOf(app)))).map((entry) => entry.name).sort();
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  }
}

/** Undoes quoted-printable as far as links need it. */
function unquoted(text: string): string {
  return text.replace(/=\r?\n/g, "").replaceAll("=3D", "=");
}
