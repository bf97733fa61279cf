import assert from "node:assert/strict";
import { undoChangeSet } from "../../../lib/changes/undo.ts";
import type { Ctx } from "../../../lib/context.ts";
import { AppError } from "../../../lib/errors.ts";
import type { RecordAction } from "../../../lib/ownership.ts";
import { undoables } from "../../../lib/resources.ts";
import { explain } from "../../../lib/views/policy.ts";
import {
  createView,
  getView,
  listViews,
  restoreView,
  trashView,
  updateView,
  viewsOf,
} from "../../../lib/views/service.ts";
import { rowParams } from "../../../lib/views/query.ts";
import { viewedParams } from "../../../lib/views/viewed.ts";
import { testDatabase } from "../../support/database.ts";
import { peopleOfRoles, person } from "../../support/people.ts";
import { type Outcome, outcomeOf } from "../../support/role_matrix.ts";

const database = await testDatabase();
const colleague = await person(database, "manager");
const actors = await peopleOfRoles(database);

Deno.test.afterAll(() => database.close());

const newView = async (ctx: Ctx, shared: boolean, query = "status=active") =>
  (await createView(ctx, { entity: "customers", name: "View", query, shared })).record;

type Kind = "own" | "shared" | "private";

const kinds: Record<Kind, string> = {
  own: "a view of their own",
  shared: "another's shared view",
  private: "another's own view",
};

const change = {
  user: { own: "allowed", shared: "FORBIDDEN", private: "NOT_FOUND" },
  manager: { own: "allowed", shared: "FORBIDDEN", private: "NOT_FOUND" },
  admin: { own: "allowed", shared: "allowed", private: "NOT_FOUND" },
} as const;

const read: Record<Kind, Outcome> = { own: "allowed", shared: "allowed", private: "NOT_FOUND" };

const actions: Partial<Record<RecordAction, (ctx: Ctx, id: number) => Promise<unknown>>> = {
  read: getView,
  update: (ctx, id) => updateView(ctx, id, { fields: { name: crypto.randomUUID() } }),
  delete: (ctx, id) => trashView(ctx, id),
  restore: restoreView,
};

for (const role of ["user", "manager", "admin"] as const) {
  for (const action of ["read", "update", "delete", "restore"] as const) {
    for (const kind of ["own", "shared", "private"] as const) {
      const expected = action === "read" ? read[kind] : change[role][kind];
      const may = expected === "allowed" ? "can" : "cannot";
      Deno.test(`${role} ${may} ${action} ${kinds[kind]}`, async () => {
        const owner = kind === "own" ? actors[role] : colleague;
        const view = await newView(owner.ctx(), kind === "shared");
        if (action === "restore") await trashView(owner.ctx(), view.id);
        const ctx = actors[role].ctx();
        assert.equal(
          await outcomeOf(actions[action]?.(ctx, view.id) ?? Promise.reject()),
          expected,
        );
        assert.equal(explain(ctx.actor, action, view).allowed, expected === "allowed");
      });
    }
  }

  Deno.test(`${role} lists their own views and the shared ones, and no other`, async () => {
    const mine = await newView(actors[role].ctx(), false);
    const shared = await newView(colleague.ctx(), true);
    const hidden = await newView(colleague.ctx(), false);
    const { data } = await listViews(actors[role].ctx(), { limit: 100, entity: ["customers"] });
    const tabs = await viewsOf(actors[role].ctx(), "customers");
    for (const found of [data, tabs]) {
      const ids = found.map((view) => view.id);
      assert.deepEqual([mine, shared, hidden].map(({ id }) => ids.includes(id)), [
        true,
        true,
        false,
      ]);
    }
    assert.equal(tabs[0]?.ownerId, actors[role].id, "their own come first");
  });
}

Deno.test("a view keeps its filters and order, not a place in the list", async () => {
  const query = "?sort=name&page=3&status=active&search=&view=4&changed=9";
  const view = await newView(actors.user.ctx(), false, query);
  assert.equal(view.query, "sort=name&status=active");
});

Deno.test("a query that its list does not take is refused with what is wrong", async () => {
  for (const query of ["status=asleep", "bogus=1", "sort=phone", "custom.nothing=1"]) {
    const error = await newView(actors.user.ctx(), false, query).catch((thrown) => thrown);
    assert.ok(error instanceof AppError && error.code === "VALIDATION_ERROR", query);
    assert.deepEqual(error.details.map((detail) => detail.field), ["query"]);
  }
  const { id } = await newView(actors.user.ctx(), false);
  const edit = updateView(actors.user.ctx(), id, { fields: { query: "bogus=1" } });
  await assert.rejects(edit, { code: "VALIDATION_ERROR" });
});

Deno.test("an administrator who takes a view back from the others sees what was written", async () => {
  const { id } = await newView(colleague.ctx(), true);
  const edited = await updateView(actors.admin.ctx(), id, { fields: { shared: false } });
  assert.equal(edited.shared, false);
  assert.equal(await outcomeOf(getView(actors.admin.ctx(), id)), "NOT_FOUND");
});

Deno.test("a list opens with the one view that its owner chose, and not for others", async () => {
  const ctx = actors.manager.ctx();
  const view = (name: string, shared: boolean) => ({
    ...{ entity: "leads" as const, name, query: `search=${name}`, shared, isDefault: true },
  });
  const { record: first } = await createView(ctx, view("first", true));
  const { record: second } = await createView(actors.manager.ctx(), view("second", false));
  assert.equal((await getView(ctx, first.id)).isDefault, false, "a list opens with one view");
  const opened = await viewedParams(ctx, "leads", new URLSearchParams());
  assert.equal(opened.toString(), "search=second&view=all");
  const bare = await viewedParams(ctx, "leads", new URLSearchParams("view=all"));
  assert.equal(rowParams(bare).size, 0, "the whole list is still there");
  assert.equal((await viewedParams(actors.user.ctx(), "leads", new URLSearchParams())).size, 0);
  assert.equal((await viewedParams(ctx, "customers", new URLSearchParams())).size, 0);

  const edit = actors.manager.ctx();
  await updateView(edit, first.id, { fields: { isDefault: true } });
  assert.equal((await getView(ctx, second.id)).isDefault, false);
  await undoChangeSet(actors.manager.ctx(), edit.changeSet.id ?? 0, undoables);
  assert.equal((await getView(ctx, second.id)).isDefault, true, "undo gives the mark back");
  await trashView(actors.manager.ctx(), second.id);
  assert.equal((await viewedParams(ctx, "leads", new URLSearchParams())).size, 0);
});

Deno.test("a view keeps the columns that were chosen", async () => {
  const view = await newView(actors.user.ctx(), false, "columns=email,status&sort=name");
  assert.equal(view.query, "columns=email%2Cstatus&sort=name");
});

Deno.test("undo of a view's change", async () => {
  const view = await newView(actors.user.ctx(), false);
  const ctx = actors.user.ctx();
  await updateView(ctx, view.id, { fields: { name: "Other", shared: true } });
  await undoChangeSet(actors.user.ctx(), ctx.changeSet.id ?? 0, undoables);
  const { name, shared } = await getView(actors.user.ctx(), view.id);
  assert.deepEqual({ name, shared }, { name: "View", shared: false });
});
