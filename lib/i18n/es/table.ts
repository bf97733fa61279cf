import type { table as page, tableTexts } from "../en/table.ts";
import type { Translation } from "../t.ts";

export const table: Translation<typeof page & typeof tableTexts> = {
  "table.show": "Tabla",
  "table.showList": "Lista",
  "table.title": "{title} como tabla",
  "table.keys":
    "Las flechas mueven, Mayús selecciona, Intro edita una celda, Control y C copia lo seleccionado.",
  "table.width": "Anchura de {label}",
  "table.saved": "{label} de {name} cambió a {value}",
  "table.emptied": "{label} de {name} quedó vacío",
  "table.refused": "No se guardó: {reason}",
  "table.stale": "No se guardó: alguien cambió {label} a {value} entretanto.",
  "table.offline": "No se guardó: no hay conexión.",
  "table.copied": { one: "1 celda copiada", other: "{count} celdas copiadas" },
  "table.tooMany": "Seleccione como máximo {count} filas para copiar.",
  "table.notCopied": "No se pudieron copiar las filas. Inténtelo de nuevo.",
  "table.undo": "Deshacer",
  "table.undone": "Deshecho",
  "table.undoFailed": "Eso no se pudo deshacer. Inténtelo de nuevo.",
  "table.dismiss": "Cerrar",
};
