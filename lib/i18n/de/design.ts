import type { design as english } from "../en/design.ts";
import type { Translation } from "../t.ts";

export const design: Translation<typeof english> = {
  "design.title": "Gestaltung",
  "design.lead": "Jeder Baustein der Seiten in jedem Zustand, hell und dunkel.",
  "design.buttons": "Schaltflächen",
  "design.marks": "Marken, Chips, Menüs, Reiter",
  "design.fields": "Felder und Angaben",
  "design.messages": "Meldungen",
  "design.tables": "Tabellen",
  "design.charts": "Zahlen und Diagramme",
  "design.icons": "Symbole",
};
