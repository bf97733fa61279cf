import type { files as english } from "../en/files.ts";
import type { Translation } from "../t.ts";

export const files: Translation<typeof english> = {
  "files.title": "Dateien",
  "files.none": "Noch keine Dateien.",
  "files.choose": "Wählen Sie eine Datei, höchstens 25 MB",
  "files.upload": "Datei hochladen",
  "files.sending": "Wird gesendet",
  "files.tooLarge":
    "Diese Datei ist größer als 25 MB. Wählen Sie eine kleinere oder senden Sie einen Teil davon.",
  "files.failed":
    "Die Datei wurde nicht gesendet. Prüfen Sie die Verbindung und senden Sie sie noch einmal.",
  "files.remove": "In den Papierkorb: {name}",
  "files.by": "{size}, {name}",
  "files.noun": "Datei",
  "files.more": { one: "1 weitere Datei", other: "{count} weitere Dateien" },
  "files.field.name": "Name",
};
