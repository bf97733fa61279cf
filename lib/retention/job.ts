import type { Job } from "../jobs/job.ts";
import { log } from "../log.ts";
import { applyRules } from "./service.ts";

/** Applies the rules on how long things are kept, once a day; there are none until somebody sets them. */
export const retaining: Job = {
  name: "retain",
  attempts: 3,
  everySeconds: 24 * 60 * 60,
  async run({ ctx }) {
    const { purged, erased } = await applyRules(ctx);
    if (purged + erased > 0) {
      log.info("Retention: {purged} purged, {erased} erased", { purged, erased });
    }
  },
};
