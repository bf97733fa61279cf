import { createHash, randomBytes } from "node:crypto";
import { customOf, gatherCustom, overCustom, spreadCustom } from "../schema/custom_fields.ts";

/** Fields as JSON holds them: times are ISO text. */
export type Fields = Record<string, unknown>;

export interface BeforeAfter {
  before: Fields | null;
  after: Fields | null;
}

export interface NewChange extends BeforeAfter {
  entity: string;
  entityId: number;
  action: string;
}

/** Kept by the database or the clock, so nothing that could be undone. */
const left = new Set(["updatedAt", "searchText"]);

/** The fields that differ between two states of a record, with both values; all of a single state. */
export function changedFields(before: object | null, after: object | null): BeforeAfter {
  const was = before && toFields(before);
  const is = after && toFields(after);
  if (was === null || is === null) return { before: was, after: is };
  const names = Object.keys({ ...was, ...is }).filter((name) => !same(was[name], is[name]));
  return { before: pick(was, names), after: pick(is, names) };
}

/** Whether anything but the version differs. */
export function hasChanged({ before, after }: BeforeAfter): boolean {
  return Object.keys({ ...before, ...after }).some((name) => name !== "version");
}

/** Whether two values are equal as JSON; absent and null are the same. */
export function same(a: unknown, b: unknown): boolean {
  return canonical(a ?? null) === canonical(b ?? null);
}

/** JSON with sorted keys, so that equal values have equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner) => isObject(inner) ? sorted(inner) : inner);
}

/** Hex SHA-256 over the salt and both states; what the hash chain is made of. */
export function digest(salt: string, { before, after }: BeforeAfter): string {
  return sha256(`${salt}\n${canonical(before)}\n${canonical(after)}`);
}

/** The hash at a position: over the one before and who did what, when, to which record. */
export function chainHash(previous: string, change: ChainLink): string {
  const { id, changeSetId, at, actorId, action, entity, entityId, digest } = change;
  const what = [actorId ?? "", action, entity, entityId, digest];
  return sha256([previous, id, changeSetId, at.toISOString(), ...what].join("\n"));
}

export interface ChainLink {
  id: number;
  changeSetId: number;
  at: Date;
  actorId: number | null;
  action: string;
  entity: string;
  entityId: number;
  digest: string;
}

/** 128 random bits: a digest alone then says nothing about the values behind it. */
export function newSalt(): string {
  return randomBytes(16).toString("hex");
}

/**
 * A record's fields as JSON gives them, without those that the database or the clock keeps. Each custom
 * field stands for itself (`custom.region`), so that two people's changes merge and go back apart.
 */
export function toFields(record: object): Fields {
  const entries = Object.entries(record).filter(([name]) => !left.has(name));
  return spreadCustom(JSON.parse(JSON.stringify(Object.fromEntries(entries))));
}

/** The reverse: what to write so that a record has these fields, its other custom ones kept. */
export function columnsOf(record: object, fields: Fields): Fields {
  const gathered = gatherCustom(fields);
  if (!("custom" in gathered)) return fields;
  return { ...gathered, custom: overCustom(customOf(record), customOf(gathered)) };
}

function pick(fields: Fields, names: string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
}

function sorted(value: Fields): Fields {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0));
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
