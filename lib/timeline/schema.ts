import type { HistoryEntry } from "../changes/history.ts";
import type { Chosen } from "../choices/schema.ts";
import type { Interaction, Kind } from "../interactions/schema.ts";
import type { Task } from "../tasks/schema.ts";

/** What a record's timeline holds beside the kinds of interactions. */
export const moreSources = ["task", "stage", "change"] as const;

/** The records that have a timeline. */
export type TimelineEntity = "customers" | "companies" | "leads";

/** What a timeline may be narrowed to. */
export type TimelineFilter = Kind | typeof moreSources[number];

/** A lead that came into a stage. */
export interface StageMove {
  leadId: number;
  lead: string;
  fromStage: string | null;
  toStage: string;
  /** null where the system moved it. */
  user: string | null;
}

/** One thing that happened with a record. */
export type TimelineEntry =
  & {
    /** ISO, UTC. */
    at: string;
    id: number;
  }
  & (
    | { source: "interaction"; interaction: Interaction }
    | { source: "task"; task: Task }
    | { source: "stage"; move: StageMove }
    | { source: "change"; change: HistoryEntry }
  );

/** Some of a record's timeline, and where the older entries begin; null at its end. */
export interface TimelinePage {
  entries: TimelineEntry[];
  /** The people that their texts may mention. */
  mentioned: Chosen[];
  older: string | null;
}
