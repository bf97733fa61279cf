import {
  type Asked,
  type Everything,
  isAskedFor,
  type Lead,
  leadAt,
  leadsOf,
  monthAfter,
  part,
  stageOf,
  typeOf,
  valueIn,
  weightedIn,
  within,
} from "./slow.ts";
import { now, today } from "./world.ts";

/** Each stage's flow over twelve months. */
export function slowFunnel(all: Everything, asked: Asked) {
  const mine = new Set(leadsOf(all, asked).map(({ id }) => id));
  const open = all.stages.filter(({ type }) => type === "open");
  return open.sort((a, b) => a.position - b.position).flatMap((stage) => {
    const firsts = [...mine].flatMap((leadId) => {
      const way = all.stays.filter((stay) => stay.leadId === leadId);
      const index = way.findIndex((stay) => stay.toStageId === stage.id);
      const stay = way[index];
      return stay && within(stay.enteredAt, monthAfter(-11), today())
        ? [{ stay, next: way[index + 1] }]
        : [];
    });
    if (firsts.length === 0) return [];
    const went = firsts.map(({ next }) => {
      const to = next && stageOf(all, next.toStageId);
      if (to === undefined) return "still";
      if (to.type === "lost") return "lost";
      return to.type === "won" || to.position > stage.position ? "on" : "back";
    });
    const count = (way: string) => went.filter((one) => one === way).length;
    const days = firsts.flatMap(({ stay, next }) =>
      next === undefined
        ? []
        : [Math.floor((next.enteredAt.getTime() - stay.enteredAt.getTime()) / 864e5)]
    ).sort((a, b) => a - b);
    return [[
      ...[stage.id, firsts.length, count("on"), count("back"), count("lost"), count("still")],
      ...[part(count("on"), firsts.length), days[Math.ceil(days.length / 2) - 1] ?? null],
    ]];
  });
}

/** The forecast of today's morning and of now: leads, sum, weighted. */
export function slowMovement(all: Everything, asked: Asked) {
  const [first, last] = [monthAfter(0), `${monthAfter(5).slice(0, 7)}-31`];
  const start = new Date(`${today()}T00:00:00${offset()}`);
  const counts = (lead: Lead | undefined): lead is Lead =>
    lead !== undefined && lead.deletedAt === null && typeOf(all, lead) === "open" &&
    stageOf(all, lead.stageId).forecastCategory !== "omitted" &&
    lead.expectedCloseOn !== null && lead.expectedCloseOn >= first &&
    lead.expectedCloseOn <= last;
  const mine = all.leads.filter((lead) => isAskedFor(all, asked, lead.ownerId));
  const was = mine.map((lead) => leadAt(all, lead, start)).filter(counts)
    .map((lead) => ({ ...lead, closedRate: null }));
  const is = mine.filter(counts);
  return [was, is].map((leads) => [leads.length, valueIn(leads), weightedIn(all, leads)]);
}

/** Of Berlin, at the beginning of today. */
function offset(): string {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: "Europe/Berlin",
    timeZoneName: "longOffset",
  })
    .formatToParts(now);
  return parts.find(({ type }) => type === "timeZoneName")?.value.replace("GMT", "") || "+00:00";
}
