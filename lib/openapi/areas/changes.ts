import { z } from "zod";
import { FeedQuery } from "../../changes/feed.ts";
import { ExplainQuery } from "../../explain.ts";
import { Run } from "../../runs/schema.ts";
import { changeSet, feedChange, undone } from "../answers/changes.ts";
import type { Area } from "../describe.ts";

/** The log of changes, and its way back. */
export const changes: Area = {
  tag: "changes",
  about: "Every change in order and without a gap, and undo.",
  operations: {
    "GET /api/changes": {
      summary: "The feed of changes after a position",
      detail: "Ask again with `nextAfter`; where it stays, there is nothing new yet.",
      query: FeedQuery,
      bare: z.object({ data: z.array(feedChange), nextAfter: z.number().int() }),
      headers: ["ETag"],
    },
    "GET /api/changes/stream": {
      summary: "Changes as they happen",
      detail: "Events of the server (text/event-stream), for a page that stays open.",
      download: ["text/event-stream"],
    },
    "GET /api/change-sets/{id}": {
      summary: "What one write changed",
      answer: changeSet,
      headers: ["ETag"],
    },
    "POST /api/change-sets/{id}/undo": {
      summary: "Take a change set back",
      detail: "What someone edited since stays, and is named in `kept`.",
      answer: undone,
      also: { 202: Run },
      headers: ["Change-Set", "Location"],
    },
    "GET /api/runs/{id}": { summary: "The progress of a job", answer: Run, headers: ["ETag"] },
    "GET /api/explain": {
      summary: "Whether something is allowed, and why",
      query: ExplainQuery,
      answer: z.object({ allowed: z.boolean(), reason: z.string() }),
      headers: ["ETag"],
      errors: [404],
    },
  },
};
