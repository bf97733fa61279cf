import { apiBatch } from "../../lib/http/batch.ts";
import { handler as item } from "./[entity]/[id].ts";
import { handler as restore } from "./[entity]/[id]/restore.ts";
import { handler as collection } from "./[entity]/index.ts";
import { handler as lose } from "./leads/[id]/lose.ts";
import { handler as move } from "./leads/[id]/move.ts";
import { handler as reopenLead } from "./leads/[id]/reopen.ts";
import { handler as win } from "./leads/[id]/win.ts";
import { handler as complete } from "./tasks/[id]/complete.ts";
import { handler as reopenTask } from "./tasks/[id]/reopen.ts";
import { handler as user } from "./users/[id].ts";

export const handler = apiBatch({
  "leads/:id/move": move,
  "leads/:id/win": win,
  "leads/:id/lose": lose,
  "leads/:id/reopen": reopenLead,
  "tasks/:id/complete": complete,
  "tasks/:id/reopen": reopenTask,
  "users/:id": user,
  ":entity": collection,
  ":entity/:id": item,
  ":entity/:id/restore": restore,
});
