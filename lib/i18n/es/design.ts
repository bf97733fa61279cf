import type { design as english } from "../en/design.ts";
import type { Translation } from "../t.ts";

export const design: Translation<typeof english> = {
  "design.title": "Diseño",
  "design.lead": "Cada pieza de las páginas en cada estado, en claro y en oscuro.",
  "design.buttons": "Botones",
  "design.marks": "Etiquetas, filtros, menús, pestañas",
  "design.fields": "Campos y datos",
  "design.messages": "Mensajes",
  "design.tables": "Tablas",
  "design.charts": "Cifras y gráficos",
  "design.icons": "Iconos",
};
