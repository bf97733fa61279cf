import type { offline as english } from "../en/offline.ts";
import type { Translation } from "../t.ts";

export const offline: Translation<typeof english> = {
  "offline.title": "No hay conexión",
  "offline.text":
    "No se puede leer ni guardar nada hasta que vuelva la conexión. Lo que escribió sigue en la página de la que salió: vuelva a ella y envíelo más tarde.",
  "offline.again": "Intentar de nuevo",
};
