import { z } from "zod";
import * as field from "../schema/fields.ts";
import { newPassword } from "../schema/password_field.ts";
import { anyId, anyOf, listParams, sortBy } from "../schema/list_query.ts";
import { locale, timeZone } from "../schema/regional_fields.ts";

export const roles = ["user", "manager", "admin"] as const;
export const userStatuses = ["invited", "active", "disabled"] as const;

/** What lists sort by; each has its expression in the repository. */
export const userSortFields = ["name", "email", "createdAt"] as const;

/** What a create takes: email, name and role are required. */
export const UserCreate = z.strictObject({
  email: field.email(),
  name: field.text(100, 2),
  role: field.choice(roles),
  teamId: field.optional(field.id()).optional(),
  locale: locale().optional(),
  timeZone: timeZone().optional(),
  /** A mail with the week's numbers each Monday morning. */
  weeklySummary: field.flag().optional(),
  /** Without one the user is invited by mail. */
  password: newPassword().optional(),
});

/** What an update takes: any of them but the password, which only its owner changes. */
export const UserPatch = UserCreate.omit({ password: true }).partial();

/** Who takes over the records of a user who leaves. */
export const LeaveInput = z.strictObject({ reassignTo: field.id().optional() });

/** The list's parameters. */
export const UserQuery = z.strictObject({
  ...listParams,
  sort: sortBy(userSortFields),
  role: anyOf(roles),
  status: anyOf(userStatuses),
  teamId: anyId(),
});

/** A user as lists, record pages and the API give it; nothing secret is part of it. */
export const UserRecord = z.strictObject({
  id: z.number().int(),
  email: z.string(),
  name: z.string(),
  role: z.enum(roles),
  teamId: z.number().int().nullable(),
  status: z.enum(userStatuses),
  locale: z.string(),
  timeZone: z.string(),
  weeklySummary: z.boolean(),
  lastLoginAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  version: z.number().int(),
  deletedAt: z.iso.datetime().nullable(),
  custom: z.record(z.string(), z.unknown()),
});

export type UserSort = typeof userSortFields[number];
export type User = z.output<typeof UserRecord>;
export type UserInput = z.output<typeof UserCreate>;
export type UserPatch = z.output<typeof UserPatch>;
export type LeaveInput = z.output<typeof LeaveInput>;
export type UserQuery = z.output<typeof UserQuery>;
