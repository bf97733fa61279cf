import { sendingInvitation, sendingReset } from "../auth/mail_links.ts";
import { backingUp } from "../backup/job.ts";
import { foldingSums } from "../leads/fold_job.ts";
import { foldingReferenceChanges } from "../reference/fold_job.ts";
import { sendingMail } from "../mail/send_job.ts";
import { changingMany } from "../bulk/job.ts";
import { verifying } from "../changes/verify_run.ts";
import { undoing } from "../changes/undo_job.ts";
import { importing } from "../imports/job.ts";
import { retaining } from "../retention/job.ts";
import { purging } from "../trash/purge_run.ts";
import { foldingCounts } from "../reports/kept_counts.ts";
import { sendingSummary, summarising } from "../summary/job.ts";
import { notifying } from "../notifications/feed.ts";
import { tellingWebhooks } from "../webhooks/job.ts";
import { estimating } from "./estimating.ts";
import type { Job } from "./job.ts";
import { sweeping } from "./sweep.ts";

/** Every job: a process runs those of this list and leaves others to newer processes. */
export const jobs: readonly Job[] = [
  sendingMail,
  sendingReset,
  sendingInvitation,
  sweeping,
  estimating,
  backingUp,
  foldingSums,
  foldingCounts,
  foldingReferenceChanges,
  undoing,
  changingMany,
  importing,
  notifying,
  tellingWebhooks,
  purging,
  verifying,
  retaining,
  summarising,
  sendingSummary,
];
