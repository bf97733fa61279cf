import type { ActivitiesTables } from "./tables/activities.ts";
import type { ChangesTables } from "./tables/changes.ts";
import type { CustomersTables } from "./tables/customers.ts";
import type { ImportsTables } from "./tables/imports.ts";
import type { NotificationTables } from "./tables/notifications.ts";
import type { PeopleTables } from "./tables/people.ts";
import type { PipelineTables } from "./tables/pipeline.ts";
import type { SettingsTables } from "./tables/settings.ts";
import type { SystemTables } from "./tables/system.ts";
import type { WebhookTables } from "./tables/webhooks.ts";

export type { FileTable, InteractionTable, TaskTable } from "./tables/activities.ts";
export type { CompanyTable, CustomerTable } from "./tables/customers.ts";
export type { TeamTable, UserTable } from "./tables/people.ts";
export type {
  LeadTable,
  LostReasonTable,
  PipelineTable,
  StageHistoryTable,
  StageTable,
  TargetTable,
} from "./tables/pipeline.ts";
export type { FieldTable, PinTable } from "./tables/settings.ts";
export type { JobTable, OrganisationTable } from "./tables/system.ts";

/** Every table by its name, its columns in camelCase. */
export interface Tables
  extends
    ActivitiesTables,
    ChangesTables,
    CustomersTables,
    ImportsTables,
    NotificationTables,
    PeopleTables,
    PipelineTables,
    SettingsTables,
    SystemTables,
    WebhookTables {}
