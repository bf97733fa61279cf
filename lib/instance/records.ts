/** A kind of record in the file of a whole instance, and how the database holds it. */
export interface Portable {
  /** What its lines are called. */
  record: string;
  table: string;
  /** What gives its rows where that is more than the table. */
  source?: string;
  /** In whose order they are written; together unlike in each row. */
  order: readonly string[];
  /** Columns that the database makes itself. */
  made?: readonly string[];
  /** Rows that are looked at in one go: fewer where one may be large. */
  pace?: number;
}

const byId = ["id"];

/**
 * Every kind, in the order of the file: one comes before those that it names, so that what is read
 * later, while people work, has all that was named before.
 */
export const portables: readonly Portable[] = [
  {
    record: "changes",
    table: "changes",
    source:
      "select changes.*, salt, before, after from changes left join change_data on change_id = id",
    order: byId,
  },
  { record: "changeSets", table: "change_sets", order: byId },
  { record: "files", table: "files", order: byId },
  {
    record: "fileChunks",
    table: "file_chunks",
    source: `select content_key, position, translate(encode(data, 'base64'), E'\\n', '') as data
      from file_chunks where content_key in (select content_key from files)`,
    order: ["content_key", "position"],
    pace: 8,
  },
  { record: "tasks", table: "tasks", order: byId },
  { record: "interactions", table: "interactions", order: byId },
  { record: "stageHistory", table: "stage_history", order: byId },
  { record: "leads", table: "leads", order: byId, made: ["search_text"] },
  { record: "customers", table: "customers", order: byId },
  { record: "companies", table: "companies", order: byId },
  { record: "lostReasons", table: "lost_reasons", order: byId },
  { record: "stages", table: "stages", order: byId },
  { record: "pipelines", table: "pipelines", order: byId },
  { record: "fields", table: "fields", order: byId },
  { record: "views", table: "views", order: byId },
  { record: "targets", table: "targets", order: byId },
  { record: "pins", table: "pins", order: byId },
  { record: "users", table: "users", order: byId },
  { record: "teams", table: "teams", order: byId },
  { record: "organisation", table: "organisation", order: byId },
];

/**
 * Tables that stay behind: secrets and what they open, what runs at the moment, and what follows from
 * the rest. `webhooks` hold the secret that signs their messages.
 */
export const leftBehind: readonly string[] = [
  ...["passwords", "recovery_codes", "two_factors", "passkeys", "sessions", "mail_tokens"],
  "calendar_addresses",
  "reference_changes",
  ...["api_keys", "webhooks", "webhook_deliveries", "idempotency_keys", "kv"],
  ...["jobs", "runs", "mails", "notifications", "notification_place", "weekly_summaries"],
  ...["imports", "import_chunks", "import_issues", "import_keys"],
  // They go with `changes` and `fileChunks`, or are added up from the leads.
  ...["change_data", "change_unsealed", "file_contents", "lead_sums", "lead_months"],
  ...["stage_flows", "activity_weeks"],
];
