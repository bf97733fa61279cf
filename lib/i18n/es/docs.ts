import type { docs as english } from "../en/docs.ts";
import type { Translation } from "../t.ts";

/** Textos de la documentación de la API. */
export const docs: Translation<typeof english> = {
  "docs.title": "API",
  "docs.text":
    "Todo lo que otros programas pueden hacer aquí. Hecho a partir del código que les responde.",
  "docs.file": "Documento OpenAPI",
  "docs.parts": "Partes de la API",
  "docs.answers": "Respuestas",
  "docs.parameters": "Parámetros ({count})",
  "docs.required": "obligatorio",
  "docs.try": "Probar",
  "docs.command": "Como comando",
  "docs.tryWrite": "Probarlo con los datos que hay aquí",
  "docs.warning":
    "Esto escribe en los datos de su organización, en su nombre. El Change-Set de la respuesta se puede deshacer.",
  "docs.body": "Cuerpo",
  "docs.send": "Enviar",
  "docs.failed": "No llegó ninguna respuesta. Inténtelo de nuevo.",
  "docs.limits": "Límites",
  "docs.noLimit": "ninguno",
  "docs.rate": "{limit} en {minutes} min",
  "docs.limit.login": "Inicio de sesión, por dirección y por cuenta",
  "docs.limit.anonymous": "Sin token, por dirección",
  "docs.limit.user": "Por usuario o clave de API",
  "docs.size.body": "Cuerpo de una petición, en bytes",
  "docs.size.depth": "Niveles de anidación del JSON",
  "docs.size.page": "Registros de una página",
  "docs.size.batch": "Operaciones de un lote",
  "docs.size.bulk": "Registros que se cambian de una vez",
};
