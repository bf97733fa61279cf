import type { timeline as english } from "../en/timeline.ts";
import type { Translation } from "../t.ts";

export const timeline: Translation<typeof english> = {
  "timeline.taskDone": "Aufgabe erledigt: {title}",
  "timeline.moved": "Verschoben nach {stage}",
  "timeline.leadMoved": "{lead} verschoben nach {stage}",
  "timeline.task": "Aufgaben",
  "timeline.stage": "Phasen",
  "timeline.change": "Änderungen",
};
