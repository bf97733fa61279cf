import { settingsPolicy } from "../records/policies.ts";

/** All read teams, administrators set them up. */
export const { can, explain, scope } = settingsPolicy("teams");
