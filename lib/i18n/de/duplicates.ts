import type { duplicates as english } from "../en/duplicates.ts";
import type { Translation } from "../t.ts";

/** The texts of duplicates and merging in German. */
export const duplicates: Translation<typeof english> = {
  "duplicates.title": "Dubletten",
  "duplicates.find": "Dubletten",
  "duplicates.lead": "Datensätze, die dasselbe meinen könnten, die neuesten zuerst.",
  "duplicates.of": "Wer dieselbe Person wie {name} sein könnte",
  "duplicates.ofCompany": "Was dieselbe Firma wie {name} sein könnte",
  "duplicates.none": "Nichts sieht gleich aus",
  "duplicates.noneText":
    "Verglichen werden E-Mail-Adressen, Telefonnummern und Domains sowie Namen zusammen mit ihrer Firma.",
  "duplicates.exact": "Gleich: {reasons}",
  "duplicates.probable": "Wahrscheinlich, nach {reasons}",
  "duplicates.reason.email": "E-Mail-Adresse",
  "duplicates.reason.domain": "Domain",
  "duplicates.reason.phone": "Telefonnummer",
  "duplicates.reason.name": "Name",
  "duplicates.compare": "Vergleichen",
  "duplicates.older": "Ältere Paare",
  "duplicates.pair": "{first} und {second}",
  "duplicates.note": {
    one: "1 anderer Datensatz könnte derselbe sein",
    other: "{count} andere könnten dieselben sein",
  },
  "duplicates.noteShow": "Vergleichen",
  "duplicates.use": "Diesen nehmen",
  "duplicates.anyway": "Ist es doch ein anderer, kann gespeichert werden.",
  "merge.title": "Mit {name} zusammenführen",
  "merge.lead":
    "{loser} geht in {winner} auf: Leads, Aufgaben, Aktivitäten und Dateien ziehen um, und die alte Adresse führt hierher. Es lässt sich rückgängig machen.",
  "merge.leadCompany":
    "{loser} geht in {winner} auf: Kunden, Leads und Dateien ziehen um, und die alte Adresse führt hierher. Es lässt sich rückgängig machen.",
  "merge.fields": "Wählen Sie, was bleibt",
  "merge.same": {
    one: "1 Feld ist in beiden gleich.",
    other: "{count} Felder sind in beiden gleich.",
  },
  "merge.allSame": "Alle Felder sind in beiden gleich.",
  "merge.empty": "leer",
  "merge.from": "{value} (#{id})",
  "merge.submit": "Datensätze zusammenführen",
  "merge.other": "Stattdessen {name} behalten",
};
