import assert from "node:assert/strict";
import type { FeedEntry, FeedPage } from "../../lib/changes/feed.ts";
import { sealed } from "../../lib/changes/sealer.ts";
import { type Client, testApp } from "../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());

const writers = 8;
const customersEach = 6;

/** Creates and edits customers through the API, which the administrator trashes, one by one. */
async function write({ request }: Client, admin: Client, writer: number): Promise<void> {
  for (let n = 0; n < customersEach; n++) {
    const json = { name: `Customer ${n}`, email: `${writer}.${n}@example.test` };
    const made = await request("/api/customers", { json });
    assert.equal(made.status, 201);
    const path = `/api/customers/${(await made.json()).data.id}`;
    const edited = await request(path, { method: "PATCH", json: { jobTitle: "Buyer" } });
    assert.equal(edited.status, 200);
    await edited.body?.cancel();
    const gone = await admin.request(path, { method: "DELETE" });
    assert.equal(gone.status, 204);
  }
}

/** Follows the feed from its beginning until `over` and nothing more comes. */
async function follow(
  { request }: Client,
  { limit, over }: { limit: number; over: () => boolean },
): Promise<FeedEntry[]> {
  const read: FeedEntry[] = [];
  for (let after = 0, last = false;;) {
    const response = await request(`/api/changes?after=${after}&limit=${limit}`);
    assert.equal(response.status, 200);
    const { data, nextAfter }: FeedPage = await response.json();
    read.push(...data);
    if (last && nextAfter === after) return read;
    if (nextAfter === after) {
      last = over();
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    after = nextAfter;
  }
}

function storedChanges() {
  return app.db.selectFrom("changes")
    .innerJoin("changeSets", "changeSets.id", "changes.changeSetId")
    .select(["position", "action", "entityId", "actorId"]).where("entity", "=", "customers")
    .orderBy("position").execute();
}

Deno.test("eight writers and two readers of the feed: no position is missed or repeated", async () => {
  const [admin, user] = [await app.signIn("admin"), await app.signIn("user")];
  let done = false;
  const over = () => done;
  const readers = Promise.all([
    follow(admin, { limit: 7, over }),
    follow(user, { limit: 3, over }),
  ]);
  const lanes = Array.from(
    { length: writers },
    (_, n) => write(n % 2 === 0 ? user : admin, admin, n),
  );
  const writing = Promise.all(lanes).then(() => sealed(app.db)).finally(() => done = true);
  const [[all, own]] = await Promise.all([readers, writing]);

  const stored = await storedChanges();
  const count = writers * customersEach * 3;
  const first = stored[0]?.position ?? 0;
  assert.deepEqual(
    stored.map(({ position }) => position),
    Array.from({ length: count }, (_, n) => first + n),
  );
  assert.deepEqual(
    all.map(({ position, action, entityId, actorId }) => ({ position, action, entityId, actorId })),
    stored,
  );
  const userId = await app.userId("user");
  const mine = stored.filter(({ action, actorId }) => action === "created" && actorId === userId);
  const ids = new Set(mine.map(({ entityId }) => entityId));
  assert.equal(ids.size, writers / 2 * customersEach);
  assert.deepEqual(
    own.map(({ position }) => position),
    stored.filter(({ entityId }) => ids.has(entityId)).map(({ position }) => position),
  );
});
