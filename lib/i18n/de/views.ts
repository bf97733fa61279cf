import type { views as english } from "../en/views.ts";
import type { Translation } from "../t.ts";

export const views: Translation<typeof english> = {
  "views.back": "Zurück zur Liste",
  "views.save": "Ansicht speichern",
  "views.saveTitle": "Diese Liste als Ansicht speichern",
  "views.edit": "Ansicht bearbeiten",
  "views.name": "Name",
  "views.nameHint": "Er steht über der Liste.",
  "views.shared": "Alle sehen sie",
  "views.notShared": "Nur ich sehe sie",
  "views.opens": "Die Liste öffnet sich mit",
  "views.default": "Dieser Ansicht, für mich",
  "views.notDefault": "Allen Datensätzen oder einer anderen Ansicht",
  "views.who": "Wer sie sieht",
  "views.sharedBy": "{name}, geteilt von {owner}",
  "views.toTrash": "Ansicht entfernen",
  "views.field.query": "Filter",
  "export.csv": "Exportieren",
  "export.title": "diese Liste als CSV",
};
