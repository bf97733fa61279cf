import type { records as english } from "../en/records.ts";
import type { Translation } from "../t.ts";

export const records: Translation<typeof english> = {
  "records.toTrash": "Mover a la papelera",
  "records.inTrash": "En la papelera: {noun}",
  "records.inTrashText":
    "Las listas y búsquedas lo omiten. Restáurelo para volver a trabajar con él.",
  "records.restore": "Restaurar {noun}",
  "records.noMatchText": "Pruebe con otras palabras o menos filtros.",
  "records.showAll": "Mostrar todo",
  "records.edit": "Editar todo",
  "records.withoutFilters": {
    one: "Buscar sin el filtro",
    other: "Buscar sin los {count} filtros",
  },
  "records.noneTrash": "La papelera está vacía",
  "records.noneTrashText": "Lo que se mueve a la papelera espera aquí hasta que se restaure.",
  "records.created": "Creado",
  "records.updated": "Cambiado",
  "records.deleted": "Eliminado",
  "records.me": "Yo",
  "records.missing": "Falta",
};
