import { apiHistory } from "../../../../lib/http/api.ts";
import { tasks } from "../../../../lib/tasks/resource.ts";

export const handler = apiHistory(tasks);
