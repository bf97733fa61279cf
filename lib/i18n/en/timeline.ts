/** Texts of what happened with a record, beside its interactions. */
export const timeline = {
  "timeline.taskDone": "Task done: {title}",
  "timeline.moved": "Moved to {stage}",
  "timeline.leadMoved": "{lead} moved to {stage}",
  "timeline.task": "Tasks",
  "timeline.stage": "Stages",
  "timeline.change": "Changes",
} as const;
