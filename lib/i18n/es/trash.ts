import type { trash as english } from "../en/trash.ts";
import type { Translation } from "../t.ts";

export const trash: Translation<typeof english> = {
  "trash.title": "Papelera",
  "trash.lead":
    "Lo que se movió a la papelera, lo último primero. Restaurar también se puede deshacer.",
  "trash.restore": "Restaurar",
  "trash.restoreThis": "Restaurar: {name}",
  "trash.all": "Los {count} en la papelera",
};
