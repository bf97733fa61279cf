import type { Span } from "./span.ts";

/** Rows to add to what is kept of whole units, or to take from it. */
export interface Edge {
  start: Date;
  end: Date;
  sign: 1 | -1;
}

/** A span as whole UTC units, from the first day of one until that of another, and its edges. */
export interface KeptSpan {
  first: string;
  /** The unit after the last. */
  until: string;
  edges: Edge[];
}

type Unit = "month" | "week";

/**
 * How a span is counted from what is kept of UTC months or weeks. The calendar of the organisation
 * begins its days at other instants, so each end is moved to the unit's border that is nearest, and
 * the rows in between are counted one by one.
 */
export function keptSpan({ start, end }: Pick<Span, "start" | "end">, unit: Unit): KeptSpan {
  const [first, until] = [nearest(start, unit), nearest(end, unit)];
  if (first >= until) return { ...days(first, first), edges: edge(start, end, 1) };
  return {
    ...days(first, until),
    edges: [
      ...(start < first ? edge(start, first, 1) : edge(first, start, -1)),
      ...(until < end ? edge(until, end, 1) : edge(end, until, -1)),
    ],
  };
}

function edge(start: Date, end: Date, sign: Edge["sign"]): Edge[] {
  return start < end ? [{ start, end, sign }] : [];
}

function days(first: Date, until: Date) {
  const day = (at: Date) => at.toISOString().slice(0, 10);
  return { first: day(first), until: day(until) };
}

/** The first instant of a unit that is nearest. */
function nearest(at: Date, unit: Unit): Date {
  const before = beginning(at, unit, 0);
  const after = beginning(at, unit, 1);
  return at.getTime() - before.getTime() < after.getTime() - at.getTime() ? before : after;
}

/** The beginning of the unit that an instant lies in, or of one so many later. */
function beginning(at: Date, unit: Unit, later: number): Date {
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  if (unit === "month") return new Date(Date.UTC(year, month + later, 1));
  const sinceMonday = (at.getUTCDay() + 6) % 7;
  return new Date(Date.UTC(year, month, day - sinceMonday + 7 * later));
}
