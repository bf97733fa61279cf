import assert from "node:assert/strict";
import type { ReportName } from "../../../lib/reports/names.ts";
import { reports, type Results } from "../../../lib/reports/registry.ts";
import {
  type Asked,
  type Everything,
  everything,
  isAskedFor,
  isRotting,
  type Lead,
  leadsOf,
  monthAfter,
  part,
  percentile,
  stageOf,
  sum,
  typeOf,
  valueIn,
  valueOf,
  weightedIn,
  within,
} from "./slow.ts";
import { slowFunnel, slowMovement } from "./slow_history.ts";
import { dayOf, now, reportWorld, today } from "./world.ts";

const world = await reportWorld();
Deno.test.afterAll(() => world.close());
const all = await everything(world.db);
const nameOf = (id: number) => world.people.find((person) => person.id === id)?.name ?? "";
const teamId = world.people.find(({ email }) => email === "manager@demo.test")?.teamId ?? 0;
const seller = world.people.find(({ name }) => name === "Jonas Weber")?.id ?? 0;

/** Every question that is asked of a report: as each role, of all, of a team, of a person. */
const questions = (["user", "manager", "admin"] as const).flatMap((role) => {
  const { actor } = world.of(role);
  return [{ actor }, { actor, teamId }, { actor, ownerId: seller }].map((asked: Asked) => ({
    ...{ role, asked },
    params: {
      ...(asked.teamId !== undefined && { teamId: String(asked.teamId) }),
      ...(asked.ownerId !== undefined && { ownerId: String(asked.ownerId) }),
    },
  }));
});

/** Compares a report with what `slow` computes from all rows. */
function compared<Name extends ReportName>(
  name: Name,
  more: Record<string, string>,
  slow: (all: Everything, asked: Asked) => unknown,
  pick: (result: Results[Name]) => unknown = ({ rows }) => rows,
) {
  Deno.test(`${name} ${new URLSearchParams(more)} adds up for every role`, async () => {
    for (const { role, asked, params } of questions) {
      const { run } = reports[name];
      const result = await run(world.of(role), new URLSearchParams({ ...more, ...params }));
      const label = `${role} ${JSON.stringify(params)}`;
      assert.deepEqual(pick(result as Results[Name]), slow(all, asked), label);
    }
  });
}

const ofType = (asked: Asked, type: string) =>
  leadsOf(all, asked).filter((lead) => typeOf(all, lead) === type);
const without = (leads: Lead[]) => leads.filter((lead) => valueOf(lead) === undefined).length;
const weighted = (leads: Lead[]) => weightedIn(all, leads);
const year = { from: "2020-01-01", to: today() };

compared(
  "pipeline",
  {},
  (_, asked) =>
    all.stages.filter(({ type }) => type === "open").sort((a, b) => a.position - b.position)
      .map((stage) => {
        const leads = ofType(asked, "open").filter((lead) => lead.stageId === stage.id);
        return [stage.id, leads.length, valueIn(leads), weighted(leads), without(leads)];
      }),
  ({ rows }) => rows.map((row) => [row.stageId, row.count, row.sum, row.weighted, row.unconverted]),
);

for (const by of ["owner", "month"] as const) {
  const keyOf = (lead: Lead) =>
    by === "owner" ? lead.ownerId : `${dayOf(lead.closedAt ?? now).slice(0, 7)}-01`;
  const grouped = (leads: Lead[]) =>
    [...new Set(leads.map(keyOf))].map((key) => ({
      key,
      name: typeof key === "number" ? nameOf(key) : key,
      leads: leads.filter((lead) => keyOf(lead) === key),
    })).sort((a, b) => a.name < b.name ? -1 : 1);
  const ended = (asked: Asked) => [...ofType(asked, "won"), ...ofType(asked, "lost")];

  compared(
    "win-rate",
    { ...year, by },
    (_, asked) =>
      grouped(ended(asked)).map(({ key, name, leads }) => {
        const [won, lost] = ["won", "lost"].map((type) =>
          leads.filter((lead) => typeOf(all, lead) === type)
        ) as [Lead[], Lead[]];
        return {
          ...{
            key,
            name,
            won: won.length,
            lost: lost.length,
            rate: part(won.length, leads.length),
          },
          ...{ wonValue: valueIn(won), lostValue: valueIn(lost) },
          valueRate: part(valueIn(won), valueIn(leads)),
          unconverted: without(leads),
        };
      }),
    ({ rows }) => [...rows].sort((a, b) => a.name < b.name ? -1 : 1),
  );

  compared("cycle", { ...year, by }, (_, asked) => {
    const days = (lead: Lead) =>
      ((lead.closedAt?.getTime() ?? 0) - lead.createdAt.getTime()) / 864e5;
    return grouped(ofType(asked, "won")).map(({ key, name, leads }) => ({
      ...{ key, name, won: leads.length },
      median: percentile(leads.map(days), 0.5),
      p90: percentile(leads.map(days), 0.9),
    }));
  }, ({ rows }) => [...rows].sort((a, b) => a.name < b.name ? -1 : 1));
}

compared("lost-reasons", year, (_, asked) => {
  const lost = ofType(asked, "lost");
  const ids = [...new Set(lost.map((lead) => lead.lostReasonId))].sort();
  return ids.map((id) => {
    const leads = lost.filter((lead) => lead.lostReasonId === id);
    return [id, leads.length, part(leads.length, lost.length), valueIn(leads)];
  });
}, ({ rows }) =>
  rows.map((row) => [row.lostReasonId, row.count, row.share, row.value])
    .sort((a, b) => Number(a[0]) - Number(b[0])));

compared("sources", { from: monthAfter(-11), to: today() }, (_, asked) => {
  const made = leadsOf(all, asked).filter((lead) =>
    within(lead.createdAt, monthAfter(-11), today())
  );
  return [...new Set(made.map((lead) => lead.source))].sort().map((source) => {
    const leads = made.filter((lead) => lead.source === source);
    const [open, won, lost] = ["open", "won", "lost"].map((type) =>
      leads.filter((lead) => typeOf(all, lead) === type)
    ) as [Lead[], Lead[], Lead[]];
    const rate = part(won.length, won.length + lost.length);
    return [source, leads.length, open.length, won.length, lost.length, rate, valueIn(won)];
  });
}, ({ rows }) =>
  rows.map((row) => [
    ...[row.source, row.leads, row.open, row.won, row.lost, row.rate, row.wonValue],
  ]).sort((a, b) => String(a[0]) < String(b[0]) ? -1 : 1));

compared("forecast", {}, (_, asked) =>
  Array.from({ length: 6 }, (_, index) => {
    const month = monthAfter(index);
    const closing = ofType(asked, "open").filter((lead) =>
      lead.expectedCloseOn?.slice(0, 7) === month.slice(0, 7)
    );
    const of = (...categories: (string | null)[]) =>
      closing.filter((lead) => categories.includes(stageOf(all, lead.stageId).forecastCategory));
    const [commit, best, pipeline] = [
      of("commit", "closed"),
      of("best_case"),
      of("pipeline", null),
    ];
    const won = ofType(asked, "won").filter((lead) =>
      within(lead.closedAt, month, `${month.slice(0, 7)}-31`)
    );
    const counted = [...commit, ...best, ...pipeline];
    return [
      ...[month, valueIn(won), won.length, valueIn(commit), commit.length],
      ...[valueIn(best), best.length, valueIn(pipeline), pipeline.length],
      ...[valueIn(counted), sum([weighted(counted), valueIn(won)], Number)],
      without(counted) + without(won),
    ];
  }), ({ rows }) =>
  rows.map((row) => [
    ...[row.month, row.won, row.wonCount, row.commit, row.commitCount],
    ...[row.bestCase, row.bestCaseCount, row.pipeline, row.pipelineCount],
    ...[row.open, row.weighted, row.unconverted],
  ]));

compared(
  "funnel",
  { from: monthAfter(-11), to: today() },
  slowFunnel,
  ({ rows }) =>
    rows.map((row) => [
      ...[row.stageId, row.entered, row.on, row.back, row.lost, row.still, row.conversion],
      row.medianDays,
    ]),
);

compared(
  "movement",
  { since: today() },
  slowMovement,
  ({ totals: { before, after } }) =>
    [before, after].map(({ count, sum, weighted }) => [count, sum, weighted]),
);

compared("slipped", {}, (_, asked) => {
  const open = ofType(asked, "open");
  const { actor } = asked;
  const seen = all.tasks.filter((task) =>
    task.status === "open" && task.deletedAt === null &&
    (actor.role !== "user" || task.userId === actor.userId || task.createdBy === actor.userId)
  );
  return [...new Set(open.map((lead) => lead.ownerId))].sort((a, b) => a - b).map((owner) => {
    const leads = open.filter((lead) => lead.ownerId === owner);
    const late = leads.filter((lead) => (lead.expectedCloseOn ?? today()) < today());
    return [
      ...[owner, leads.length, late.length, valueIn(late)],
      leads.filter((lead) => isRotting(all, lead)).length,
      leads.filter(({ id }) => !seen.some((task) => task.leadId === id)).length,
      leads.filter((lead) => lead.expectedCloseOn === null).length,
    ];
  });
}, ({ rows }) =>
  rows.map((row) => [
    ...[row.ownerId, row.open, row.slipped, row.slippedSum, row.rotting],
    ...[row.withoutNextTask, row.withoutDate],
  ]).sort((a, b) => Number(a[0]) - Number(b[0])));

compared("activity", { from: monthAfter(-2), to: today() }, (_, asked) => {
  const { actor, ...whose } = asked;
  const [mine, theirs] = [all.leads, all.customers].map((records) =>
    new Set(records.filter((one) => one.ownerId === actor.userId).map(({ id }) => id))
  ) as [Set<number>, Set<number>];
  const read = all.interactions.filter((one) =>
    one.deletedAt === null && within(one.occurredAt, monthAfter(-2), today()) &&
    isAskedFor(all, { ...whose, actor: { ...actor, role: "admin" } }, one.userId) &&
    (actor.role !== "user" || one.userId === actor.userId || mine.has(one.leadId ?? 0) ||
      theirs.has(one.customerId ?? 0))
  );
  return ["call", "email", "meeting", "note"].map((kind) =>
    read.filter((one) => one.kind === kind).length
  );
}, ({ totals }) => [totals.calls, totals.emails, totals.meetings, totals.notes]);

compared("quality", {}, (_, asked) => {
  const open = ofType(asked, "open");
  const customers = all.customers.filter((one) =>
    one.deletedAt === null && isAskedFor(all, asked, one.ownerId)
  );
  return [
    ...(["amount", "expectedCloseOn", "source"] as const).map((
      field,
    ) => [open.filter((lead) => lead[field] === null).length, open.length]),
    ...(["phone", "companyId", "source"] as const).map((
      field,
    ) => [customers.filter((one) => one[field] === null).length, customers.length]),
  ];
}, ({ rows }) => rows.map(({ missing, of }) => [missing, of]));

compared("targets", {}, (_, asked) => {
  const won = ofType(asked, "won").filter((lead) =>
    within(lead.closedAt, `${today().slice(0, 4)}-01-01`, `${today().slice(0, 4)}-12-31`)
  );
  const aims = [["user@demo.test", 90_000], ["manager@demo.test", 100_000]] as const;
  const target = aims.map(([email, amount]) => {
    const id = world.people.find((person) => person.email === email)?.id ?? 0;
    return isAskedFor(all, asked, id) ? amount : 0;
  });
  return [won.length, valueIn(won), sum(target, Number)];
}, ({ totals }) => [totals.wonCount, totals.won, totals.target]);
