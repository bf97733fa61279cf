import { settingsPolicy } from "../records/policies.ts";

/** All read pipelines, administrators set them up. */
export const { can, explain, scope } = settingsPolicy("pipelines");
