import type { boardMoves as english } from "../en/board_moves.ts";
import type { Translation } from "../t.ts";

export const boardMoves: Required<Translation<typeof english>> = {
  "board.count": { one: "1 Lead", other: "{count} Leads" },
  "board.more": { one: "1 weiteren zeigen", other: "{count} weitere zeigen" },
  "board.picked":
    "{title} aufgenommen. {stage}, {place} von {count}. Pfeiltasten bewegen ihn, Leertaste legt ihn ab, Escape legt ihn zurück.",
  "board.over": "{stage}, {place} von {count}",
  "board.overOutcome": "{stage}",
  "board.moved": "{title} nach {stage} verschoben",
  "board.sorted": "{title} ist Nummer {place} in {stage}",
  "board.won": "{title} ist gewonnen",
  "board.lost": "{title} ist als verloren markiert",
  "board.back": "{title} ist zurück in {stage}",
  "board.refused": "{title} ist zurück in {stage}. {reason}",
  "board.offline":
    "Sie sind offline, deshalb ist {title} zurück in {stage}. Es wurde nichts geändert.",
  "board.late":
    "Es kam keine Antwort, deshalb ist {title} zurück in {stage}. Die Pipeline wird zeigen, was gespeichert wurde.",
  "board.moreFailed": "Weitere Leads konnten nicht geladen werden. Versuchen Sie es noch einmal.",
  "board.undo": "Rückgängig machen",
  "board.undoing": "Wird rückgängig gemacht",
  "board.undone": "Rückgängig gemacht",
  "board.undoKept": "Nicht alles ließ sich rückgängig machen: Jemand hat es inzwischen geändert.",
  "board.undoFailed": "Das ließ sich nicht rückgängig machen. Versuchen Sie es noch einmal.",
  "board.dismiss": "Schließen",
};
