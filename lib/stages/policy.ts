import { settingsPolicy } from "../records/policies.ts";

/** All read stages, administrators set them up. */
export const { can, explain, scope } = settingsPolicy("stages");
