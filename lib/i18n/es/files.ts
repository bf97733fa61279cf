import type { files as english } from "../en/files.ts";
import type { Translation } from "../t.ts";

export const files: Translation<typeof english> = {
  "files.title": "Archivos",
  "files.none": "Todavía no hay archivos.",
  "files.choose": "Elija un archivo, de 25 MB como máximo",
  "files.upload": "Subir archivo",
  "files.sending": "Enviando",
  "files.tooLarge": "Este archivo supera los 25 MB. Elija uno más pequeño o envíe una parte.",
  "files.failed": "El archivo no se envió. Compruebe la conexión y envíelo de nuevo.",
  "files.remove": "Mover a la papelera: {name}",
  "files.by": "{size}, {name}",
  "files.noun": "Archivo",
  "files.more": { one: "1 archivo más", other: "{count} archivos más" },
  "files.field.name": "Nombre",
};
