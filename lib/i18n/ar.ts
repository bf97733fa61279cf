import { log } from "./ar/log.ts";
import { privacy } from "./ar/privacy.ts";
import { duplicates } from "./ar/duplicates.ts";
import { imports } from "./ar/imports.ts";
import { account } from "./ar/account.ts";
import { app } from "./ar/app.ts";
import { board } from "./ar/board.ts";
import { boardMoves } from "./ar/board_moves.ts";
import { timeline } from "./ar/timeline.ts";
import { trash } from "./ar/trash.ts";
import { palette } from "./ar/palette.ts";
import { design } from "./ar/design.ts";
import { bulk } from "./ar/bulk.ts";
import { changes } from "./ar/changes.ts";
import { companies } from "./ar/companies.ts";
import { docs } from "./ar/docs.ts";
import { fields } from "./ar/fields.ts";
import { files } from "./ar/files.ts";
import { home } from "./ar/home.ts";
import { interactions } from "./ar/interactions.ts";
import { leads } from "./ar/leads.ts";
import { notifications } from "./ar/notifications.ts";
import { nouns } from "./ar/nouns.ts";
import { offline } from "./ar/offline.ts";
import { people } from "./ar/people.ts";
import { pick } from "./ar/pick.ts";
import { pipelines } from "./ar/pipelines.ts";
import { reasons } from "./ar/reasons.ts";
import { records } from "./ar/records.ts";
import { reports } from "./ar/reports.ts";
import { search } from "./ar/search.ts";
import { system } from "./ar/system.ts";
import { table } from "./ar/table.ts";
import { tasks } from "./ar/tasks.ts";
import { time } from "./ar/time.ts";
import { viewing } from "./ar/viewing.ts";
import { views } from "./ar/views.ts";
import { webhooks } from "./ar/webhooks.ts";
import type { en } from "./en.ts";
import type { Translation } from "./t.ts";

/** The texts in Arabic. What is missing is shown in English. */
export const ar: Translation<typeof en> = {
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
