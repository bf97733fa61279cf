import { settingsPolicy } from "../records/policies.ts";

/** All read custom fields, administrators set them up. */
export const { can, explain, scope } = settingsPolicy("custom fields");
