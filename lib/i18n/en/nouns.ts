/** What one record of each kind is called at the start of a sentence. */
export const nouns = {
  "noun.record": "Record",
  "noun.customer": "Customer",
  "noun.company": "Company",
  "noun.user": "User",
  "noun.team": "Team",
  "noun.lead": "Lead",
  "noun.task": "Task",
  "noun.interaction": "Activity",
  "noun.pipeline": "Pipeline",
  "noun.stage": "Stage",
  "noun.lostReason": "Lost reason",
} as const;
