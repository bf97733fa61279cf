import { settingsPolicy } from "../records/policies.ts";

/** Everyone reads the organisation, administrators change it. */
export const { can, explain } = settingsPolicy("the organisation");
