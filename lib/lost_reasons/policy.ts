import { settingsPolicy } from "../records/policies.ts";

/** All read lost reasons, administrators set them up. */
export const { can, explain, scope } = settingsPolicy("lost reasons");
