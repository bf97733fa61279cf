import type { viewing as english } from "../en/viewing.ts";
import type { Translation } from "../t.ts";

export const viewing: Translation<typeof english> = {
  "viewing.title": "Está viendo Petrel como {name}, {role}",
  "viewing.text": "Ve lo que ve esa persona. No se puede cambiar nada hasta que lo termine.",
  "viewing.end": "Dejar de ver",
  "viewing.start": "Ver como {name}",
};
