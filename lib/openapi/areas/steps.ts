import { z } from "zod";
import { LeadLoss, LeadMove } from "../../leads/schema.ts";
import { leads } from "../../leads/resource.ts";
import type { Stay } from "../../leads/service.ts";
import { stages } from "../../stages/resource.ts";
import { StageMerge } from "../../stages/schema.ts";
import { tasks } from "../../tasks/resource.ts";
import type { Area } from "../describe.ts";

const lead = { answer: leads.schema.record, headers: ["ETag", "Change-Set"] } as const;
const task = { answer: tasks.schema.record, headers: ["ETag", "Change-Set"] } as const;

const stay: z.ZodType<Stay> = z.strictObject({
  id: z.number().int(),
  leadId: z.number().int(),
  fromStageId: z.number().int().nullable(),
  toStageId: z.number().int(),
  enteredAt: z.iso.datetime(),
  leftAt: z.iso.datetime().nullable(),
  userId: z.number().int().nullable(),
  fromStage: z.string().nullable(),
  toStage: z.string(),
  user: z.string().nullable(),
});

/** What happens to one record beside edits. */
export const steps: Area = {
  tag: "steps",
  about: "A lead's way through the pipeline, and tasks that are done.",
  operations: {
    "POST /api/leads/{id}/move": {
      summary: "Move a lead within its stage or into another",
      body: LeadMove,
      ...lead,
    },
    "POST /api/leads/{id}/win": { summary: "Win a lead", ...lead },
    "POST /api/leads/{id}/lose": {
      summary: "Lose a lead, with the reason",
      body: LeadLoss,
      ...lead,
    },
    "POST /api/leads/{id}/reopen": { summary: "Open a closed lead again", ...lead },
    "GET /api/leads/{id}/stages": {
      summary: "A lead's way through the stages, oldest first",
      answer: z.array(stay),
      headers: ["ETag"],
    },
    "POST /api/tasks/{id}/complete": { summary: "Mark a task as done", ...task },
    "POST /api/tasks/{id}/reopen": { summary: "Open a task again", ...task },
    "POST /api/stages/{id}/merge": {
      summary: "Give a stage's leads to another of its type and trash it",
      body: StageMerge,
      answer: stages.schema.record,
      headers: ["ETag", "Change-Set"],
    },
  },
};
