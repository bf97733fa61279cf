import {
  cardAfter,
  idOf,
  listOf,
  nameOf,
  outcomes,
  type Place,
  putBefore,
  titleOf,
} from "./board_dom.ts";
import { moveToTop, saveMove } from "./board_moves.ts";
import { type BoardState, say } from "./board_state.ts";

/** A card in hand: where it came from, and where it would go. */
export interface Carried {
  card: HTMLElement;
  from: HTMLElement;
  next: HTMLElement | null;
  to: Place;
}

/** Takes a card up; undefined while it is being saved. */
export function pickUp(state: BoardState, card: HTMLElement): Carried | undefined {
  const from = listOf(card);
  if (from === null || state.carried !== null || state.saving.has(idOf(card))) return undefined;
  state.carried = card;
  card.classList.add("is-carried");
  document.getElementById("board")?.classList.add("is-carrying");
  showOutcomes(true);
  return { card, from, next: cardAfter(card), to: from };
}

/** Moves it in hand before a card of a column; behind the last one without. */
export function carryTo(carried: Carried, to: Place, next: HTMLElement | null): void {
  const { card } = carried;
  carried.to = to;
  for (const outcome of outcomes()) outcome.classList.toggle("is-over", outcome === to);
  if (to.dataset.stage === undefined || next === card) return;
  if (listOf(card) === to && cardAfter(card) === next) return;
  putBefore(card, to, next);
}

/** Puts it down where it is now, and saves that. */
export function drop(state: BoardState, { card, from, next, to }: Carried): void {
  release(state, card);
  if (to.dataset.stage === undefined) {
    putBefore(card, from, next);
    moveToTop(state, card, to);
  } else if (to === from && cardAfter(card) === next) state.settled();
  else void saveMove(state, { card, from, to });
}

/** Puts it back where it was taken from. */
export function putBack(state: BoardState, { card, from, next }: Carried): void {
  release(state, card);
  putBefore(card, from, next?.parentElement === from ? next : null);
  state.said.value = say(state, "board.back", { title: titleOf(card), stage: nameOf(from) });
  state.settled();
}

function release(state: BoardState, card: HTMLElement): void {
  state.carried = null;
  card.classList.remove("is-carried");
  document.getElementById("board")?.classList.remove("is-carrying");
  for (const outcome of outcomes()) outcome.classList.remove("is-over");
  showOutcomes(false);
}

function showOutcomes(shown: boolean): void {
  const bar = document.querySelector<HTMLElement>("#board .outcomes");
  if (bar !== null) bar.hidden = !shown;
}
