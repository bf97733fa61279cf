import { apiStep } from "../../../../lib/http/api.ts";
import { reopenTask } from "../../../../lib/tasks/service.ts";

export const handler = apiStep("Task", reopenTask);
