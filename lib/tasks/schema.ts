import { z } from "zod";
import { ParentRef } from "../parents/schema.ts";
import { custom, customFilters } from "../schema/custom_fields.ts";
import * as field from "../schema/fields.ts";
import { anyId, anyOf, anyUser, listParams, sortBy } from "../schema/list_query.ts";
import { moment, ranges } from "../schema/ranges.ts";
import { recordBase, savedFields } from "../schema/record_fields.ts";

/** The values of `priority`, from the least to the most, and of `status`. */
export const priorities = ["low", "normal", "high", "urgent"] as const;
export const taskStatuses = ["open", "done", "cancelled"] as const;

/**
 * When a task is due, by the calendar of whoever asks: before today, today, later this week (it
 * ends on Sunday), after this week, or at no time.
 */
export const dueSpans = ["overdue", "today", "week", "later", "none"] as const;

/** What lists sort by; each has its expression in the repository. */
export const taskSortFields = ["dueAt", "createdAt", "updatedAt", "title", "priority"] as const;

/** What a create takes: the title is required. */
export const TaskCreate = z.strictObject({
  title: field.text(200),
  note: field.optional(field.prose(5000)).optional(),
  userId: field.id().optional(),
  customerId: field.optional(field.id()).optional(),
  leadId: field.optional(field.id()).optional(),
  dueAt: field.optional(field.instant()).optional(),
  priority: field.choice(priorities).optional(),
  status: field.choice(taskStatuses).optional(),
  custom: custom().optional(),
});

/** What an update takes: any of them. */
export const TaskPatch = TaskCreate.partial();

/** The list's parameters; `due` asks for open tasks unless a status is named. */
export const TaskQuery = z.strictObject({
  ...listParams,
  sort: sortBy(taskSortFields),
  userId: anyUser(),
  /** The assignee's. */
  teamId: anyId(),
  createdBy: anyUser(),
  status: anyOf(taskStatuses),
  priority: anyOf(priorities),
  customerId: anyId(),
  /** Of its customers and leads. */
  companyId: anyId(),
  leadId: anyId(),
  due: field.choice(dueSpans).optional(),
  ...ranges({ dueAt: moment(), completedAt: moment() }),
  custom: customFilters(),
  /** The trash instead of the live ones, for those who may restore. */
  deleted: field.flag().optional(),
});

const Person = z.strictObject({ id: z.number().int(), name: z.string() });

/** A task as lists, record pages and the API give it. */
export const TaskRecord = z.strictObject({
  ...recordBase,
  title: z.string(),
  note: z.string().nullable(),
  userId: z.number().int(),
  user: Person,
  createdBy: z.number().int(),
  creator: Person,
  customerId: z.number().int().nullable(),
  customer: ParentRef.nullable(),
  leadId: z.number().int().nullable(),
  lead: ParentRef.nullable(),
  dueAt: z.iso.datetime().nullable(),
  priority: z.enum(priorities),
  status: z.enum(taskStatuses),
  completedAt: z.iso.datetime().nullable(),
});

/** What clients may send back and is ignored. */
export const taskReadOnly = [
  ...savedFields,
  ...["user", "createdBy", "creator", "customer", "lead", "completedAt"] as const,
];

export type Priority = typeof priorities[number];
export type TaskStatus = typeof taskStatuses[number];
export type DueSpan = typeof dueSpans[number];
export type TaskSort = typeof taskSortFields[number];
export type Task = z.output<typeof TaskRecord>;
export type TaskInput = z.output<typeof TaskCreate>;
export type TaskPatch = z.output<typeof TaskPatch>;
export type TaskQuery = z.output<typeof TaskQuery>;
