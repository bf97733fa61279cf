import { ownedPolicy } from "../records/policies.ts";

/** Users have their own customers, managers and administrators all. */
export const { can, explain, scope } = ownedPolicy("customers");
