import type { Job } from "../jobs/job.ts";
import { log } from "../log.ts";
import { newBackupPath, removeOldBackups } from "./keep.ts";
import { writeBackup } from "./write.ts";

/** Takes a backup once a day where BACKUP_DIR says where to, and removes those that are too old. */
export const backingUp: Job = {
  name: "backup",
  attempts: 3,
  everySeconds: 24 * 60 * 60,
  async run({ ctx, config }) {
    if (config.BACKUP_DIR === undefined) return;
    const path = await newBackupPath(config, ctx.now);
    const { rows, tables } = await writeBackup(ctx.db, path);
    const removed = await removeOldBackups(config);
    log.info("Backup {path}: {rows} rows of {tables} tables; {removed} old ones removed", {
      path,
      rows,
      tables,
      removed: removed.length,
    });
  },
};
