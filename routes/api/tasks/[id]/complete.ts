import { apiStep } from "../../../../lib/http/api.ts";
import { completeTask } from "../../../../lib/tasks/service.ts";

export const handler = apiStep("Task", completeTask);
