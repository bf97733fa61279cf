import { type Signal, signal } from "@preact/signals";
import type { boardMoves } from "../../lib/i18n/en/board_moves.ts";
import { fill, type Message } from "../../lib/i18n/message.ts";

/** The board's texts in the page's language. */
export type BoardTexts = Readonly<Record<keyof typeof boardMoves, Message>>;

/** What just happened, shown over the board. */
export interface BoardNote {
  text: string;
  kind: "done" | "won" | "refused";
  /** The change set that Undo takes back, and the lead that it was about. */
  undo?: { changeSetId: number; leadId: number };
}

export interface BoardState {
  texts: BoardTexts;
  /** The address of the board's parts, with the board's own filters. */
  part: string;
  /** What a screen reader says. */
  said: Signal<string>;
  note: Signal<BoardNote | null>;
  undoing: Signal<boolean>;
  /** Leads that are being saved. */
  saving: Set<number>;
  /** Change sets made here, whose leads are shown already. */
  own: Set<number>;
  /** The card in hand; nothing else moves meanwhile. */
  carried: HTMLElement | null;
  /** Notes a lead that is in hand now, to be shown once it is put down. */
  later: (id: number) => void;
  /** Called when a card was put down or a save ended: what waited can be shown. */
  settled: () => void;
}

export function boardState({ texts, part }: Pick<BoardState, "texts" | "part">): BoardState {
  return {
    ...{ texts, part },
    said: signal(""),
    note: signal(null),
    undoing: signal(false),
    saving: new Set(),
    own: new Set(),
    carried: null,
    later: () => {},
    settled: () => {},
  };
}

/** A text of the board with its values. */
export function say(
  { texts }: BoardState,
  key: keyof BoardTexts,
  values: Record<string, string | number> = {},
): string {
  return fill(texts[key], values, new Intl.PluralRules(document.documentElement.lang));
}

/** Shows what happened, and has it read out. */
export function tell(state: BoardState, note: BoardNote): void {
  state.note.value = note;
  state.said.value = note.text;
}
