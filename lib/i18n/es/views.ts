import type { views as english } from "../en/views.ts";
import type { Translation } from "../t.ts";

export const views: Translation<typeof english> = {
  "views.back": "Volver a la lista",
  "views.save": "Guardar vista",
  "views.saveTitle": "Guardar esta lista como vista",
  "views.edit": "Editar vista",
  "views.name": "Nombre",
  "views.nameHint": "Aparece sobre la lista.",
  "views.shared": "La ven todos",
  "views.notShared": "Solo la veo yo",
  "views.opens": "La lista se abre con",
  "views.default": "Esta vista, para mí",
  "views.notDefault": "Todos los registros u otra vista",
  "views.who": "Quién la ve",
  "views.sharedBy": "{name}, compartida por {owner}",
  "views.toTrash": "Quitar vista",
  "views.field.query": "Filtros",
  "export.csv": "Exportar",
  "export.title": "esta lista como CSV",
};
