import { settingsPolicy } from "../records/policies.ts";

/** All read the tags of what they read, administrators rename them. */
export const { can, explain } = settingsPolicy("tags");
