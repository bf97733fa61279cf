import type { boardMoves as english } from "../en/board_moves.ts";
import type { Translation } from "../t.ts";

export const boardMoves: Required<Translation<typeof english>> = {
  "board.count": { one: "1 oportunidad", other: "{count} oportunidades" },
  "board.more": { one: "Mostrar 1 más", other: "Mostrar {count} más" },
  "board.picked":
    "{title} levantada. {stage}, {place} de {count}. Las flechas la mueven, Espacio la suelta, Escape la devuelve.",
  "board.over": "{stage}, {place} de {count}",
  "board.overOutcome": "{stage}",
  "board.moved": "{title} movida a {stage}",
  "board.sorted": "{title} es la número {place} en {stage}",
  "board.won": "{title} está ganada",
  "board.lost": "{title} está marcada como perdida",
  "board.back": "{title} está de nuevo en {stage}",
  "board.refused": "{title} está de nuevo en {stage}. {reason}",
  "board.offline": "No hay conexión, así que {title} está de nuevo en {stage}. No se cambió nada.",
  "board.late":
    "No llegó respuesta, así que {title} está de nuevo en {stage}. El embudo mostrará lo que se guardó.",
  "board.moreFailed": "No se pudieron cargar más oportunidades. Inténtelo de nuevo.",
  "board.undo": "Deshacer",
  "board.undoing": "Deshaciendo",
  "board.undone": "Deshecho",
  "board.undoKept": "No todo se pudo deshacer: alguien lo cambió después.",
  "board.undoFailed": "Eso no se pudo deshacer. Inténtelo de nuevo.",
  "board.dismiss": "Cerrar",
};
