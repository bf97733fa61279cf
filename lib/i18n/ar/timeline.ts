import type { timeline as english } from "../en/timeline.ts";
import type { Translation } from "../t.ts";

export const timeline: Translation<typeof english> = {
  "timeline.taskDone": "أُنجزت المهمة: {title}",
  "timeline.moved": "نُقلت إلى {stage}",
  "timeline.leadMoved": "نُقلت {lead} إلى {stage}",
  "timeline.task": "المهام",
  "timeline.stage": "المراحل",
  "timeline.change": "التغييرات",
};
