import type { Lead } from "../leads/schema.ts";
import type { Task } from "../tasks/schema.ts";

/** A few rows and how many there are in all. */
export interface Some<T> {
  count: number;
  /** Present (true) where `count` is an estimate. */
  countIsEstimate?: true;
  first: T[];
}

/** What to do next, and the actor's own numbers; sums in the base currency. */
export interface Dashboard {
  currency: string;
  overdue: Some<Task>;
  today: Some<Task>;
  /** All open tasks of the actor. */
  openTasks: number;
  rotting: Some<Lead>;
  withoutNextTask: Some<Lead>;
  open: { count: number; sum: number; weighted: number; unconverted: number };
  wonThisMonth: Won;
  wonLastMonth: Won;
  activity: Weeks[];
}

/** Leads that someone won in a span. */
export interface Won {
  count: number;
  /** In base currency, at the rate of the day that they were won. */
  sum: number;
  /** Leads whose amount is not in the sum, since nobody gave a rate for their currency. */
  unconverted: number;
}

/** How often something was done this week and the week before. */
export interface Weeks {
  kind: "call" | "email" | "meeting" | "note" | "task";
  week: number;
  lastWeek: number;
}
