import type { table as page, tableTexts } from "../en/table.ts";
import type { Translation } from "../t.ts";

export const table: Translation<typeof page & typeof tableTexts> = {
  "table.show": "Tabelle",
  "table.showList": "Liste",
  "table.title": "{title} als Tabelle",
  "table.keys":
    "Pfeiltasten bewegen, Umschalt wählt aus, Eingabe bearbeitet eine Zelle, Strg und C kopiert die Auswahl.",
  "table.width": "Breite von {label}",
  "table.saved": "{label} von {name} auf {value} geändert",
  "table.emptied": "{label} von {name} geleert",
  "table.refused": "Nicht gespeichert: {reason}",
  "table.stale": "Nicht gespeichert: Jemand hat {label} inzwischen auf {value} geändert.",
  "table.offline": "Nicht gespeichert: Sie sind offline.",
  "table.copied": { one: "1 Zelle kopiert", other: "{count} Zellen kopiert" },
  "table.tooMany": "Wählen Sie höchstens {count} Zeilen zum Kopieren.",
  "table.notCopied": "Die Zeilen konnten nicht kopiert werden. Versuchen Sie es noch einmal.",
  "table.undo": "Rückgängig machen",
  "table.undone": "Rückgängig gemacht",
  "table.undoFailed": "Das ließ sich nicht rückgängig machen. Versuchen Sie es noch einmal.",
  "table.dismiss": "Schließen",
};
