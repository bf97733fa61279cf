import type { bulk as english } from "../en/bulk.ts";
import type { Translation } from "../t.ts";

export const bulk: Translation<typeof english> = {
  "bulk.selected": "ausgewählt",
  "bulk.tick": "{name} auswählen",
  "bulk.select": "Auswählen",
  "bulk.all": "Alle {count} passenden",
  "bulk.allAbout": "Alle etwa {count} passenden",
  "bulk.change": "Ändern…",
  "bulk.title": "{what} ändern",
  "bulk.fields": "Was sich ändern soll",
  "bulk.stays": "Bleibt, wie es ist",
  "bulk.addTags": "Tags hinzufügen",
  "bulk.removeTags": "Tags wegnehmen",
  "bulk.preview": "Zeigen, was sich ändern würde",
  "bulk.previewTitle": "Das würde sich ändern",
  "bulk.will": { one: "1 Datensatz ändert sich.", other: "{count} Datensätze ändern sich." },
  "bulk.wont": "Kein Datensatz ändert sich.",
  "bulk.byJob": "Es läuft im Hintergrund; eine Seite zeigt, wie weit es ist.",
  "bulk.unchanged": { one: "1 hat diese Werte schon.", other: "{count} haben diese Werte schon." },
  "bulk.skipped": { one: "1 bleibt, wie er ist", other: "{count} bleiben, wie sie sind" },
  "bulk.why": "{why} ({count})",
  "bulk.do": { one: "1 Datensatz ändern", other: "{count} Datensätze ändern" },
  "bulk.none": "Kein Datensatz ist ausgewählt",
  "bulk.noneText":
    "Haken Sie die Zeilen der Liste an, die sich ändern sollen, oder alle passenden.",
  "bulk.back": "Zurück zur Liste",
  "runs.title": "Viele Datensätze ändern",
  "runs.doing": "Wird geändert: {done} von {total} Datensätzen",
  "runs.doingText": "Diese Seite lädt sich neu, bis es fertig ist. Sie können sie verlassen.",
  "runs.done":
    "{updated} Datensätze geändert, {unchanged} hatten die Werte schon, {skipped} blieben.",
  "runs.imported":
    "{created} Datensätze hinzugefügt, {updated} geändert, {unchanged} unverändert, {failed} Zeilen gescheitert.",
  "runs.failed": "Es ist stehen geblieben: {why}",
  "runs.toSet": "Änderungen ansehen oder rückgängig machen",
  "runs.reload": "Neu laden",
};
