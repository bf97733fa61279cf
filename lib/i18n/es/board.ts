import type { board as english } from "../en/board.ts";
import type { Translation } from "../t.ts";

export const board: Translation<typeof english> = {
  "board.title": "Embudo",
  "board.pipelines": "Embudos",
  "board.stages": "Etapas",
  "board.mine": "Mías",
  "board.everyone": "Todas",
  "board.filter": "Filtrar",
  "board.filterTitle": "Filtrar el embudo",
  "board.open": {
    one: "1 oportunidad abierta, {sum}, ponderado {weighted}",
    other: "{count} oportunidades abiertas, {sum}, ponderado {weighted}",
  },
  "board.sum": "Suma",
  "board.empty": "No hay oportunidades aquí",
  "board.outcomes": "Cerrar la oportunidad",
  "board.unconverted": {
    one: "Falta 1 importe sin tipo de cambio",
    other: "Faltan {count} importes sin tipo de cambio",
  },
  "board.keys": "Pulse Espacio para mover esta oportunidad con las flechas",
};
