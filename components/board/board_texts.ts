import type { BoardTexts } from "./board_state.ts";

/** The board's texts by the page's language, each loaded only where it is read. */
const languages: Record<string, () => Promise<{ boardMoves: BoardTexts }>> = {
  ar: () => import("../../lib/i18n/ar/board_moves.ts"),
  de: () => import("../../lib/i18n/de/board_moves.ts"),
  es: () => import("../../lib/i18n/es/board_moves.ts"),
};

const english = () => import("../../lib/i18n/en/board_moves.ts");

/** What the board says, in the page's language. */
export async function boardTexts(): Promise<BoardTexts> {
  const load = languages[document.documentElement.lang] ?? english;
  return (await load()).boardMoves;
}
