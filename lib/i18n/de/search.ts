import type { search as english } from "../en/search.ts";
import type { Translation } from "../t.ts";

export const search: Translation<typeof english> = {
  "search.title": "Suche",
  "search.titleFor": "Suche nach „{q}“",
  "search.start": "Wonach suchen Sie?",
  "search.startText": "Zwei Buchstaben finden Anfänge, drei oder mehr jeden Teil eines Wortes.",
  "search.none": "Nichts passt zu „{q}“",
  "search.noneText":
    "Prüfen Sie die Schreibweise oder nehmen Sie weniger Wörter. Was im Papierkorb liegt, bleibt aus.",
  "search.all": "Alle passenden",
  "search.customers": "Kunden",
  "search.companies": "Firmen",
  "search.leads": "Leads",
  "search.tasks": "Aufgaben",
  "search.interactions": "Aktivitäten",
  "search.users": "Leute",
  "search.untitled": "Ohne Betreff",
};
