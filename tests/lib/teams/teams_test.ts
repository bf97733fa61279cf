import assert from "node:assert/strict";
import { undoChangeSet } from "../../../lib/changes/undo.ts";
import { undoables } from "../../../lib/resources.ts";
import { explain } from "../../../lib/teams/policy.ts";
import { teams } from "../../../lib/teams/resource.ts";
import {
  createTeam,
  getTeam,
  listTeams,
  restoreTeam,
  teamNames,
  trashTeam,
  updateTeam,
} from "../../../lib/teams/service.ts";
import { updateUser } from "../../../lib/users/service.ts";
import { testDatabase } from "../../support/database.ts";
import { peopleOfRoles, person } from "../../support/people.ts";
import { everyone, outcomeOf, roles, settings, testMatrix } from "../../support/role_matrix.ts";

const database = await testDatabase();
const root = await person(database, "admin");
const actors = await peopleOfRoles(database);

Deno.test.afterAll(() => database.close());

let made = 0;
const newTeam = async () => {
  made += 1;
  return (await createTeam(root.ctx(), { name: `Team ${made}` })).record;
};

testMatrix({
  noun: "team",
  owners: ["other"],
  actors,
  colleague: root,
  explain: ({ actor }, action) => explain(actor, action),
  async make(_ownerId, trashed) {
    const { id } = await newTeam();
    if (trashed) await trashTeam(root.ctx(), id);
    return id;
  },
  actions: {
    "read": { policy: "read", run: getTeam, rights: everyone },
    "read the history of": {
      policy: "read",
      run: async (ctx, id) => await teams.history?.(ctx, id, {}),
      rights: everyone,
    },
    "update": {
      policy: "update",
      run: (ctx, id) => updateTeam(ctx, id, { fields: { name: crypto.randomUUID() } }),
      rights: settings,
    },
    "trash": { policy: "delete", run: (ctx, id) => trashTeam(ctx, id), rights: settings },
    "restore": { policy: "restore", trashed: true, run: restoreTeam, rights: settings },
  },
});

for (const role of roles) {
  Deno.test(`${role} ${role === "admin" ? "can" : "cannot"} create a team`, async () => {
    const outcome = await outcomeOf(createTeam(actors[role].ctx(), { name: "New team" }));
    assert.equal(outcome, role === "admin" ? "allowed" : "FORBIDDEN");
  });

  Deno.test(`${role} reads the names of all teams`, async () => {
    const { id, name } = await newTeam();
    const names = await teamNames(actors[role].ctx());
    assert.ok(names.some((one) => one.id === id && one.name === name));
    const { data } = await listTeams(actors[role].ctx(), { search: name, limit: 100 });
    assert.ok(data.some((one) => one.id === id));
  });
}

Deno.test("a team counts the members that the reader reads", async () => {
  const team = await newTeam();
  const mate = await person(database, "user", team.id);
  const manager = await person(database, "manager", team.id);
  await person(database, "user", team.id);
  const count = async (who: typeof mate) => (await getTeam(who.ctx(), team.id)).memberCount;
  assert.deepEqual(await Promise.all([mate, manager, root, actors.user].map(count)), [1, 3, 3, 0]);
});

Deno.test("a team with people is not deleted, and an undo keeps it too", async () => {
  const ctx = root.ctx();
  const { record: team } = await createTeam(ctx, { name: "Peopled" });
  const mate = await person(database, "user");
  await updateUser(root.ctx(), mate.id, { fields: { teamId: team.id } });
  await assert.rejects(trashTeam(root.ctx(), team.id), {
    code: "CONFLICT",
    message: "Move the one person of this team to another one first.",
  });
  const { undone, kept } = await undoChangeSet(root.ctx(), ctx.changeSet.id ?? 0, undoables);
  assert.deepEqual([undone, kept[0]?.why], [0, "People belong to it by now"]);
  await updateUser(root.ctx(), mate.id, { fields: { teamId: null } });
  await trashTeam(root.ctx(), team.id);
  await assert.rejects(getTeam(actors.user.ctx(), team.id), { code: "NOT_FOUND" });
  const refused = { details: [{ field: "teamId", message: "Choose a team that exists." }] };
  for (const teamId of [team.id, 999_999]) {
    await assert.rejects(updateUser(root.ctx(), mate.id, { fields: { teamId } }), refused);
  }
});

Deno.test("a team's manager must be an active user", async () => {
  const team = await newTeam();
  const managed = await updateTeam(root.ctx(), team.id, {
    fields: { managerId: actors.manager.id },
  });
  assert.equal(managed.manager?.id, actors.manager.id);
  await assert.rejects(updateTeam(root.ctx(), team.id, { fields: { managerId: 999_999 } }), {
    details: [{ field: "managerId", message: "Choose an active user." }],
  });
});
