import type { pick as page } from "../en/pick.ts";
import type { Translation } from "../t.ts";

export const pick: Translation<typeof page> = {
  "pick.placeholder": "Parte del nombre",
  "pick.several": "Hay varios que coinciden. Elija uno o escriba más del nombre.",
  "pick.none": "Nada coincide con «{text}». Escriba una parte del nombre.",
  "pick.choose": "¿Cuál?",
  "pick.more": "Hay más que estos. Escriba más del nombre.",
  "pick.title": "{label}: ¿cuál?",
  "pick.lead": "«{text}» puede ser uno de estos.",
  "pick.again": "Buscar otra vez",
};
