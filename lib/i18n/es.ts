import { log } from "./es/log.ts";
import { privacy } from "./es/privacy.ts";
import { duplicates } from "./es/duplicates.ts";
import { imports } from "./es/imports.ts";
import { account } from "./es/account.ts";
import { app } from "./es/app.ts";
import { board } from "./es/board.ts";
import { boardMoves } from "./es/board_moves.ts";
import { timeline } from "./es/timeline.ts";
import { trash } from "./es/trash.ts";
import { palette } from "./es/palette.ts";
import { design } from "./es/design.ts";
import { bulk } from "./es/bulk.ts";
import { changes } from "./es/changes.ts";
import { companies } from "./es/companies.ts";
import { docs } from "./es/docs.ts";
import { fields } from "./es/fields.ts";
import { files } from "./es/files.ts";
import { home } from "./es/home.ts";
import { interactions } from "./es/interactions.ts";
import { leads } from "./es/leads.ts";
import { notifications } from "./es/notifications.ts";
import { nouns } from "./es/nouns.ts";
import { offline } from "./es/offline.ts";
import { people } from "./es/people.ts";
import { pick } from "./es/pick.ts";
import { pipelines } from "./es/pipelines.ts";
import { reasons } from "./es/reasons.ts";
import { records } from "./es/records.ts";
import { reports } from "./es/reports.ts";
import { search } from "./es/search.ts";
import { system } from "./es/system.ts";
import { table } from "./es/table.ts";
import { tasks } from "./es/tasks.ts";
import { time } from "./es/time.ts";
import { viewing } from "./es/viewing.ts";
import { views } from "./es/views.ts";
import { webhooks } from "./es/webhooks.ts";
import type { en } from "./en.ts";
import type { Translation } from "./t.ts";

/** The texts in Spanish. What is missing is shown in English. */
export const es: Translation<typeof en> = {
  ...duplicates,
  ...imports,
  ...account,
  ...app,
  ...board,
  ...boardMoves,
  ...bulk,
  ...design,
  ...palette,
  ...trash,
  ...timeline,
  ...changes,
  ...companies,
  ...docs,
  ...fields,
  ...files,
  ...home,
  ...interactions,
  ...leads,
  ...notifications,
  ...nouns,
  ...offline,
  ...people,
  ...pick,
  ...pipelines,
  ...reasons,
  ...records,
  ...reports,
  ...search,
  ...system,
  ...table,
  ...tasks,
  ...time,
  ...viewing,
  ...views,
  ...webhooks,
  ...privacy,
  ...log,
};
