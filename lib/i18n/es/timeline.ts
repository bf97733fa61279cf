import type { timeline as english } from "../en/timeline.ts";
import type { Translation } from "../t.ts";

export const timeline: Translation<typeof english> = {
  "timeline.taskDone": "Tarea hecha: {title}",
  "timeline.moved": "Movida a {stage}",
  "timeline.leadMoved": "{lead} movida a {stage}",
  "timeline.task": "Tareas",
  "timeline.stage": "Etapas",
  "timeline.change": "Cambios",
};
