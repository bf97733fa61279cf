import assert from "node:assert/strict";
import { runDueJobs } from "../../lib/jobs/worker.ts";
import { importing } from "../../lib/imports/job.ts";
import { undoing } from "../../lib/changes/undo_job.ts";
import type { Import } from "../../lib/imports/schema.ts";
import type { Client, TestApp } from "./app.ts";

/** What is sent with a file. */
export interface Sent {
  entity?: string;
  mode?: string;
  key?: string;
  mapping?: unknown;
  options?: unknown;
  name?: string;
}

/** Sends a file to be imported. */
export function send(who: Client, content: BlobPart, sent: Sent = {}): Promise<Response> {
  const { name = "people.csv", entity = "customers", mapping, options, ...rest } = sent;
  const form = new FormData();
  form.set("file", new File([content], name));
  form.set("entity", entity);
  for (const [field, value] of Object.entries(rest)) form.set(field, value);
  if (mapping !== undefined) form.set("mapping", JSON.stringify(mapping));
  if (options !== undefined) form.set("options", JSON.stringify(options));
  return who.request("/api/imports", { method: "POST", body: form });
}

/** The import with its dry run. */
export async function preview(who: Client, content: BlobPart, sent: Sent = {}): Promise<Import> {
  const response = await send(who, content, sent);
  const body = await response.json();
  assert.equal(response.status, 201, JSON.stringify(body));
  assert.equal(body.data.status, "previewed");
  return body.data;
}

/** Runs what jobs are due, then gives the import as it stands. */
export async function ran(app: TestApp, who: Client, id: number): Promise<Import> {
  const response = await who.request(`/api/imports/${id}/run`, { method: "POST" });
  assert.equal(response.status, 202, await response.text());
  await runDueJobs(app, [importing, undoing]);
  const shown = await who.request(`/api/imports/${id}`);
  return (await shown.json()).data;
}

/** Sends, checks and writes a file. */
export async function imported(
  app: TestApp,
  who: Client,
  content: BlobPart,
  sent: Sent = {},
): Promise<Import> {
  const { id } = await preview(who, content, sent);
  return await ran(app, who, id);
}

/** The rows that were not imported, as the file says it. */
export async function errorsOf(who: Client, id: number): Promise<string[]> {
  const response = await who.request(`/api/imports/${id}/errors`);
  assert.equal(response.status, 200);
  assert.match(response.headers.get("content-type") ?? "", /^text\/csv/);
  return (await response.text()).replace("\ufeff", "").trimEnd().split("\r\n");
}
