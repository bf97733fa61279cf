import type { Role } from "../lib/auth/permissions.ts";
import type { Ctx } from "../lib/context.ts";
import { listCustomers } from "../lib/customers/service.ts";
import { getDashboard } from "../lib/dashboard/service.ts";
import type { Db } from "../lib/db/client.ts";
import type { Kv } from "../lib/kv/kv.ts";
import { getBoard } from "../lib/leads/board.ts";
import type { LeadQuery } from "../lib/leads/schema.ts";
import { listLeads } from "../lib/leads/service.ts";
import { sumsOf } from "../lib/leads/sums.ts";
import { reportNames } from "../lib/reports/names.ts";
import { reports } from "../lib/reports/registry.ts";
import { searchAll } from "../lib/search/service.ts";
import { listTasks } from "../lib/tasks/service.ts";

export interface World {
  db: Db;
  kv: Kv;
  size: number;
}

type Question = [name: string, ask: () => Promise<unknown>];

const rotting: LeadQuery = { ownerId: ["me"], status: ["open"], rotting: true, limit: 8 };

/** What people ask most, through the product's own services. */
export function questions(world: World): Question[] {
  const manager = () => asked(world, "manager", 2);
  const seller = () => asked(world, "user", 15);
  const deep = Math.min(5000, Math.floor(world.size / 25));
  const search = (q: string) => () => listCustomers(manager(), { search: q, limit: 25 });
  const everywhere = (q: string) => () => searchAll(manager(), { q });
  return [
    ["first page", () => listCustomers(manager(), { limit: 25 })],
    ["first page, a seller's own", () => listCustomers(seller(), { limit: 25 })],
    [
      "a deep page by number, 5,000 at most",
      () => listCustomers(manager(), { limit: 25, page: deep }),
    ],
    ["a page by cursor", byCursor(manager)],
    ["count, exact to 1,000", () => listCustomers(manager(), { limit: 1 })],
    ["list search, usual: kessler", search("kessler")],
    ["list search, rare: p77@", search("p77@")],
    ["list search, two words", search("greta kessler")],
    ["list search, worst: example", search("example")],
    ["list search, none", search("qqqqzzz")],
    ["list search, two letters", search("no")],
    [
      "list search, a seller's own",
      () => listCustomers(seller(), { search: "kessler", limit: 25 }),
    ],
    ["everything, usual: kessler", everywhere("kessler")],
    ["everything, worst: ann", everywhere("ann")],
    ["everything, in most rows: spoke", everywhere("spoke")],
    ["everything, none", everywhere("qqqqzzz")],
    ["everything, a phone number", everywhere("030 1234567")],
    ["everything, a seller's own", () => searchAll(seller(), { q: "kessler" })],
    ["board, ten a stage", () => getBoard(manager(), {}, { limit: 10 })],
    ["board, fifty a stage", () => getBoard(manager(), {}, { limit: 50 })],
    ["board, a seller's own", () => getBoard(seller(), {}, { limit: 50 })],
    ["sums of all leads per stage", () => sumsOf(manager(), {})],
    ["sums per stage, a seller's own", () => sumsOf(seller(), {})],
    ...reportNames.flatMap((name): Question[] => [
      [`report ${name}`, () => reports[name].run(manager(), new URLSearchParams())],
      [
        `report ${name}, a team's`,
        () => reports[name].run(manager(), new URLSearchParams("teamId=3")),
      ],
      [`report ${name}, a seller's own`, () => reports[name].run(seller(), new URLSearchParams())],
    ]),
    ["leads, a seller's own", () => listLeads(seller(), { limit: 25 })],
    ["leads, first page", () => listLeads(manager(), { limit: 25 })],
    ["overdue tasks, all", () => listTasks(manager(), { due: "overdue", limit: 25 })],
    [
      "overdue tasks, own",
      () => listTasks(seller(), { due: "overdue", userId: ["me"], limit: 25 }),
    ],
    ["dashboard, a manager's", () => getDashboard(manager())],
    ["dashboard, a seller's", () => getDashboard(seller())],
    // The generated activities and leads end on the first of November.
    ["dashboard, in weeks with calls", () => getDashboard(at(seller(), "2026-10-31T12:00:00Z"))],
    [
      "own rotting leads where few are",
      () => listLeads(at(seller(), "2024-11-25T12:00:00Z"), rotting),
    ],
  ];
}

/** Page 100 by the cursor of page 99, so that the way there is not counted. */
function byCursor(who: () => Ctx): () => Promise<unknown> {
  let cursor: string | null = null;
  return async () => {
    cursor ??= (await listCustomers(who(), { limit: 25, page: 99, count: "none" })).pagination
      .nextCursor;
    return await listCustomers(who(), { limit: 25, cursor: cursor ?? "", count: "none" });
  };
}

function at(ctx: Ctx, now: string): Ctx {
  return { ...ctx, now: new Date(now) };
}

/** The context of a person of the generated world. */
export function asked({ db, kv }: World, role: Role, userId: number): Ctx {
  return {
    actor: {
      ...{ userId, name: `Person ${userId}`, email: `person.${userId}@bench.test`, role },
      ...{ teamId: 1 + userId % 10, locale: "en", timeZone: "UTC", sessionId: null },
    },
    ...{ db, kv, ip: null, requestId: "bench", now: new Date(), changeSet: { id: undefined } },
  };
}
