import { ownedPolicy } from "../records/policies.ts";

/** Companies belong to their owners, by the role table. */
export const { can, explain, scope } = ownedPolicy("companies");
