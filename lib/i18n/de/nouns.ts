import type { nouns as english } from "../en/nouns.ts";
import type { Translation } from "../t.ts";

export const nouns: Translation<typeof english> = {
  "noun.record": "Datensatz",
  "noun.customer": "Kunde",
  "noun.company": "Firma",
  "noun.user": "Benutzer",
  "noun.team": "Team",
  "noun.lead": "Lead",
  "noun.task": "Aufgabe",
  "noun.interaction": "Aktivität",
  "noun.pipeline": "Pipeline",
  "noun.stage": "Phase",
  "noun.lostReason": "Verlustgrund",
};
