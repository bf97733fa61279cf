import type { Actor } from "../auth/actor.ts";
import { reach } from "../auth/permissions.ts";
import * as interactions from "../interactions/policy.ts";
import { explainOwned, type RecordAction, type Verdict } from "../ownership.ts";
import type { Carrier } from "./schema.ts";

interface FileLike {
  userId: number;
  carrier?: Carrier;
}

/** Whether `actor` may do it to this file, or to any where none is given. */
export function can(actor: Actor, action: RecordAction, file?: FileLike): boolean {
  return explain(actor, action, file).allowed;
}

/** Whether and why: rights follow the record that carries the file, and uploads are their maker's. */
export function explain(actor: Actor, action: RecordAction, file?: FileLike): Verdict {
  if (action === "update") return { allowed: false, reason: "Upload a new file instead." };
  if (action === "restore") return explainRestore(actor);
  if (file === undefined) {
    return { allowed: true, reason: "Files follow the rights on their record." };
  }
  const { userId, carrier } = file;
  if (carrier === undefined) return { allowed: false, reason: "Its record is gone." };
  const reading = explainOnCarrier(actor, "read", carrier);
  if (action === "read" || !reading.allowed) return reading;
  if (action === "delete" && userId === actor.userId) {
    return { allowed: true, reason: "It is your own upload." };
  }
  return explainAttach(actor, carrier, action);
}

/** Whether `actor` may attach a file to a record: who changes it, or reads an interaction, may. */
export function explainAttach(
  actor: Actor,
  carrier: Carrier,
  action: "create" | "delete" = "create",
): Verdict {
  if (carrier.entity !== "interactions") return explainOnCarrier(actor, "update", carrier);
  return explainOnCarrier(actor, action === "create" ? "read" : "delete", carrier);
}

function explainOnCarrier(
  actor: Actor,
  action: "read" | "update" | "delete",
  { entity, live, ownerId, ownerIds = [] }: Carrier,
): Verdict {
  if (!live) return { allowed: false, reason: "Its record is in the trash." };
  if (entity !== "interactions") {
    return explainOwned(actor, action, { entity, record: { ownerId } });
  }
  return interactions.explain(actor, action, { userId: ownerId, ownerIds });
}

function explainRestore({ role }: Actor): Verdict {
  const allowed = reach(role, "delete", "customers") !== undefined;
  const reason = `Only administrators may restore files from the trash; your role is ${role}.`;
  return { allowed, reason: allowed ? "Administrators may restore all files." : reason };
}
