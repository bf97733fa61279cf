import { AppError } from "../errors.ts";
import type { Role } from "./permissions.ts";

/** Who acts: a person behind a session or key, as the live row says, or the system itself. */
export interface Actor {
  /** null for the system (jobs, seed, migrations). */
  userId: number | null;
  name: string;
  email: string;
  role: Role;
  teamId: number | null;
  locale: string;
  timeZone: string;
  /** The session behind a cookie or access token. */
  sessionId: string | null;
  /** The API key that acts for them, and what it may at most. */
  key?: { id: number; scopes: readonly string[] };
  /** The administrator who looks through this person's eyes, and so may only read. */
  viewedBy?: { userId: number; name: string };
}

/** The system acts with every right and no person's name. */
export const systemActor: Actor = {
  userId: null,
  name: "Petrel",
  email: "",
  role: "admin",
  teamId: null,
  locale: "en",
  timeZone: "UTC",
  sessionId: null,
};

/** Nobody signed in: may do nothing, and owns nothing. */
export const anonymousActor: Actor = { ...systemActor, name: "", role: "user" };

/** Throws FORBIDDEN for whoever looks through another's eyes: that is for reading only. */
export function refuseViewer({ name, viewedBy }: Actor): void {
  if (viewedBy === undefined) return;
  const message =
    `You are viewing as ${name}, which is for reading only. End that to change things.`;
  throw new AppError("FORBIDDEN", message);
}
