import type { docs as english } from "../en/docs.ts";
import type { Translation } from "../t.ts";

/** Texte der Dokumentation der API. */
export const docs: Translation<typeof english> = {
  "docs.title": "API",
  "docs.text":
    "Alles, was andere Programme hier tun können. Gemacht aus dem Code, der ihnen antwortet.",
  "docs.file": "OpenAPI-Dokument",
  "docs.parts": "Teile der API",
  "docs.answers": "Antworten",
  "docs.parameters": "Parameter ({count})",
  "docs.required": "nötig",
  "docs.try": "Ausprobieren",
  "docs.command": "Als Befehl",
  "docs.tryWrite": "An den Daten ausprobieren, die hier sind",
  "docs.warning":
    "Das schreibt in Ihrem Namen in die Daten Ihrer Organisation. Das Change-Set der Antwort lässt sich zurücknehmen.",
  "docs.body": "Inhalt",
  "docs.send": "Senden",
  "docs.failed": "Es kam keine Antwort. Versuchen Sie es noch einmal.",
  "docs.limits": "Grenzen",
  "docs.noLimit": "keine",
  "docs.rate": "{limit} in {minutes} Min.",
  "docs.limit.login": "Anmeldung, für eine Adresse und für ein Konto",
  "docs.limit.anonymous": "Ohne Token, für eine Adresse",
  "docs.limit.user": "Für eine Person oder einen API-Schlüssel",
  "docs.size.body": "Inhalt einer Anfrage, in Bytes",
  "docs.size.depth": "Wie tief JSON verschachtelt sein darf",
  "docs.size.page": "Datensätze einer Seite",
  "docs.size.batch": "Vorgänge eines Stapels",
  "docs.size.bulk": "Datensätze, die auf einmal geändert werden",
};
