import type { records as english } from "../en/records.ts";
import type { Translation } from "../t.ts";

export const records: Translation<typeof english> = {
  "records.toTrash": "In den Papierkorb",
  "records.inTrash": "Im Papierkorb: {noun}",
  "records.inTrashText":
    "Listen und Suchen lassen es aus. Stellen Sie es wieder her, um damit zu arbeiten.",
  "records.restore": "{noun} wiederherstellen",
  "records.noMatchText": "Versuchen Sie andere Wörter oder weniger Filter.",
  "records.showAll": "Alle zeigen",
  "records.edit": "Alles bearbeiten",
  "records.withoutFilters": {
    one: "Ohne den Filter suchen",
    other: "Ohne die {count} Filter suchen",
  },
  "records.noneTrash": "Der Papierkorb ist leer",
  "records.noneTrashText":
    "Was in den Papierkorb kommt, wartet hier, bis es wiederhergestellt wird.",
  "records.created": "Angelegt",
  "records.updated": "Geändert",
  "records.deleted": "Gelöscht",
  "records.me": "Ich",
  "records.missing": "Fehlt",
};
