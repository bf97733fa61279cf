import type { nouns as english } from "../en/nouns.ts";
import type { Translation } from "../t.ts";

export const nouns: Translation<typeof english> = {
  "noun.record": "Registro",
  "noun.customer": "Cliente",
  "noun.company": "Empresa",
  "noun.user": "Usuario",
  "noun.team": "Equipo",
  "noun.lead": "Oportunidad",
  "noun.task": "Tarea",
  "noun.interaction": "Actividad",
  "noun.pipeline": "Embudo",
  "noun.stage": "Etapa",
  "noun.lostReason": "Motivo de pérdida",
};
