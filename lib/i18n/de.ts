import { log } from "./de/log.ts";
import { privacy } from "./de/privacy.ts";
import { duplicates } from "./de/duplicates.ts";
import { imports } from "./de/imports.ts";
import { account } from "./de/account.ts";
import { app } from "./de/app.ts";
import { board } from "./de/board.ts";
import { boardMoves } from "./de/board_moves.ts";
import { timeline } from "./de/timeline.ts";
import { trash } from "./de/trash.ts";
import { palette } from "./de/palette.ts";
import { design } from "./de/design.ts";
import { bulk } from "./de/bulk.ts";
import { changes } from "./de/changes.ts";
import { companies } from "./de/companies.ts";
import { docs } from "./de/docs.ts";
import { fields } from "./de/fields.ts";
import { files } from "./de/files.ts";
import { home } from "./de/home.ts";
import { interactions } from "./de/interactions.ts";
import { leads } from "./de/leads.ts";
import { notifications } from "./de/notifications.ts";
import { nouns } from "./de/nouns.ts";
import { offline } from "./de/offline.ts";
import { people } from "./de/people.ts";
import { pick } from "./de/pick.ts";
import { pipelines } from "./de/pipelines.ts";
import { reasons } from "./de/reasons.ts";
import { records } from "./de/records.ts";
import { reports } from "./de/reports.ts";
import { search } from "./de/search.ts";
import { system } from "./de/system.ts";
import { table } from "./de/table.ts";
import { tasks } from "./de/tasks.ts";
import { time } from "./de/time.ts";
import { viewing } from "./de/viewing.ts";
import { views } from "./de/views.ts";
import { webhooks } from "./de/webhooks.ts";
import type { en } from "./en.ts";
import type { Translation } from "./t.ts";

/** The texts in German. What is missing is shown in English. */
export const de: Translation<typeof en> = {
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
