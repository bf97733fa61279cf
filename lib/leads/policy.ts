import { ownedPolicy } from "../records/policies.ts";

/** Users have their own leads, managers and administrators all. */
export const { can, explain, scope } = ownedPolicy("leads");
