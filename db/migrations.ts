import type { Migration } from "kysely/migration";
import * as foundation from "./migrations/20261123_01_foundation.ts";
import * as people from "./migrations/20261123_02_people.ts";
import * as customers from "./migrations/20261123_03_customers.ts";
import * as pipeline from "./migrations/20261123_04_pipeline.ts";
import * as activities from "./migrations/20261123_05_activities.ts";
import * as changes from "./migrations/20261123_06_changes.ts";
import * as stores from "./migrations/20261123_07_stores.ts";
import * as defaults from "./migrations/20261123_08_defaults.ts";
import * as viewAs from "./migrations/20261124_01_view_as.ts";
import * as companySearch from "./migrations/20261124_02_company_search.ts";
import * as pipelineRates from "./migrations/20261124_03_pipeline.ts";
import * as jobsAndMail from "./migrations/20261125_01_jobs_and_mail.ts";
import * as credentials from "./migrations/20261125_02_credentials.ts";
import * as changeLogRights from "./migrations/20261125_03_change_log_rights.ts";
import * as files from "./migrations/20261125_04_files.ts";
import * as fields from "./migrations/20261125_05_fields.ts";
import * as views from "./migrations/20261125_06_views.ts";
import * as erasure from "./migrations/20261126_01_erasure.ts";
import * as leadSums from "./migrations/20261126_02_lead_sums.ts";
import * as leadSearch from "./migrations/20261126_03_lead_search.ts";
import * as runs from "./migrations/20261126_03_runs.ts";
import * as search from "./migrations/20261126_04_search.ts";
import * as forecast from "./migrations/20261126_05_forecast.ts";
import * as passkeys from "./migrations/20261128_10_passkeys.ts";
import * as defaultView from "./migrations/20261128_20_default_view.ts";
import * as notifications from "./migrations/20261128_21_notifications.ts";
import * as bulkRuns from "./migrations/20261128_50_bulk_runs.ts";
import * as webhooks from "./migrations/20261128_51_webhooks.ts";
import * as imports from "./migrations/20261128_60_imports.ts";
import * as merge from "./migrations/20261128_61_merge.ts";
import * as reports from "./migrations/20261128_70_reports.ts";
import * as targets from "./migrations/20261128_71_targets.ts";
import * as referenceChanges from "./migrations/20261128_80_reference_changes.ts";
import * as closedByOwner from "./migrations/20261128_81_closed_by_owner.ts";
import * as calendar from "./migrations/20261128_90_calendar.ts";
import * as reportSpeed from "./migrations/20261128_96_report_speed.ts";
import * as privacy from "./migrations/20261128_97_privacy.ts";
import * as dashboardSpeed from "./migrations/20261129_10_dashboard_speed.ts";
import * as pins from "./migrations/20261129_30_pins.ts";
import * as reportCounts from "./migrations/20261129_32_report_counts.ts";
import * as weeklySummary from "./migrations/20261129_31_weekly_summary.ts";

/** Every migration in order. A list, since a bundle for the edge has no folder to read. */
export const migrations: Record<string, Migration> = {
  "20261123_01_foundation": foundation,
  "20261123_02_people": people,
  "20261123_03_customers": customers,
  "20261123_04_pipeline": pipeline,
  "20261123_05_activities": activities,
  "20261123_06_changes": changes,
  "20261123_07_stores": stores,
  "20261123_08_defaults": defaults,
  "20261124_01_view_as": viewAs,
  "20261124_02_company_search": companySearch,
  "20261124_03_pipeline": pipelineRates,
  "20261125_01_jobs_and_mail": jobsAndMail,
  "20261125_02_credentials": credentials,
  "20261125_03_change_log_rights": changeLogRights,
  "20261125_04_files": files,
  "20261125_05_fields": fields,
  "20261125_06_views": views,
  "20261126_01_erasure": erasure,
  "20261126_02_lead_sums": leadSums,
  "20261126_03_lead_search": leadSearch,
  "20261126_03_runs": runs,
  "20261126_04_search": search,
  "20261126_05_forecast": forecast,
  "20261128_10_passkeys": passkeys,
  "20261128_20_default_view": defaultView,
  "20261128_21_notifications": notifications,
  "20261128_50_bulk_runs": bulkRuns,
  "20261128_51_webhooks": webhooks,
  "20261128_60_imports": imports,
  "20261128_61_merge": merge,
  "20261128_70_reports": reports,
  "20261128_71_targets": targets,
  "20261128_80_reference_changes": referenceChanges,
  "20261128_81_closed_by_owner": closedByOwner,
  "20261128_90_calendar": calendar,
  "20261128_96_report_speed": reportSpeed,
  "20261128_97_privacy": privacy,
  "20261129_10_dashboard_speed": dashboardSpeed,
  "20261129_30_pins": pins,
  "20261129_31_weekly_summary": weeklySummary,
  "20261129_32_report_counts": reportCounts,
};
