import type { board as english } from "../en/board.ts";
import type { Translation } from "../t.ts";

export const board: Translation<typeof english> = {
  "board.title": "Pipeline",
  "board.pipelines": "Pipelines",
  "board.stages": "Phasen",
  "board.mine": "Meine",
  "board.everyone": "Alle",
  "board.filter": "Filtern",
  "board.filterTitle": "Pipeline filtern",
  "board.open": {
    one: "1 offener Lead, {sum}, gewichtet {weighted}",
    other: "{count} offene Leads, {sum}, gewichtet {weighted}",
  },
  "board.sum": "Summe",
  "board.empty": "Keine Leads hier",
  "board.outcomes": "Lead abschließen",
  "board.unconverted": {
    one: "1 Betrag ohne Wechselkurs fehlt",
    other: "{count} Beträge ohne Wechselkurs fehlen",
  },
  "board.keys": "Drücken Sie die Leertaste, um diesen Lead mit den Pfeiltasten zu verschieben",
};
