import { type Carried, carryTo, drop, pickUp, putBack } from "./board_carry.ts";
import {
  allLists,
  cardAfter,
  cardsIn,
  countOf,
  linkOf,
  nameOf,
  outcomes,
  titleOf,
} from "./board_dom.ts";
import { placeOf } from "./board_moves.ts";
import { loadRest } from "./board_parts.ts";
import { type BoardState, say } from "./board_state.ts";

/** Lets cards be carried with the keyboard: Space on a card's title takes it up. */
export function carryByKeys(state: BoardState, board: HTMLElement): void {
  let carried: Carried | undefined;
  // A card that is put elsewhere in the document loses the focus for a moment.
  let moving = false;

  function keepingFocus(card: HTMLElement, act: () => void): void {
    moving = true;
    act();
    if (card.isConnected) linkOf(card)?.focus({ preventScroll: true });
    moving = false;
    card.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  function take(event: KeyboardEvent): void {
    const card = cardOfTitle(event.target);
    if (event.key !== " " || card === null) return;
    event.preventDefault();
    carried = pickUp(state, card);
    if (carried !== undefined) state.said.value = say(state, "board.picked", wordsOf(carried));
  }

  function end(act: typeof drop): void {
    const held = carried;
    carried = undefined;
    if (held !== undefined) keepingFocus(held.card, () => act(state, held));
  }

  function onKey(event: KeyboardEvent): void {
    if (carried === undefined) return take(event);
    const act = ends[event.key];
    const step = steps[event.key];
    if (act !== undefined || step !== undefined) event.preventDefault();
    if (act !== undefined) end(act);
    else if (step !== undefined) {
      const held = carried;
      keepingFocus(held.card, () => step(held));
      tellPlace(state, held);
    }
  }

  board.addEventListener("keydown", onKey);
  board.addEventListener("focusout", () => {
    if (moving || carried === undefined) return;
    const held = carried;
    carried = undefined;
    putBack(state, held);
  });
}

function cardOfTitle(target: EventTarget | null): HTMLElement | null {
  const link = target instanceof Element ? target.closest(".deal h3 a") : null;
  return link?.closest<HTMLElement>(".deal") ?? null;
}

function tellPlace(state: BoardState, { card, to, ...rest }: Carried): void {
  const column = to.dataset.stage !== undefined;
  const key = column ? "board.over" : "board.overOutcome";
  state.said.value = say(state, key, wordsOf({ card, to, ...rest }));
  if (column && cardAfter(card) === null) void loadRest(state, to);
}

function wordsOf({ card, to }: Carried) {
  const count = to.dataset.stage === undefined ? 0 : Math.max(countOf(to), cardsIn(to).length);
  return { title: titleOf(card), stage: nameOf(to), place: placeOf(card), count };
}

const ends: Record<string, typeof drop> = { " ": drop, Enter: drop, Escape: putBack };

const steps: Record<string, (carried: Carried) => void> = {
  ArrowDown(carried) {
    const next = cardAfter(carried.card);
    if (next !== null) carryTo(carried, carried.to, cardAfter(next));
  },
  ArrowUp(carried) {
    const before = carried.card.previousElementSibling;
    if (before instanceof HTMLElement) carryTo(carried, carried.to, before);
  },
  ArrowLeft: (carried) => toNeighbour(carried, -1),
  ArrowRight: (carried) => toNeighbour(carried, 1),
};

/** To the column beside, at the same height; after the last column come the ways to close it. */
function toNeighbour(carried: Carried, by: number): void {
  const places = [...allLists(), ...outcomes()];
  const rtl = getComputedStyle(carried.from).direction === "rtl";
  const to = places[places.indexOf(carried.to) + (rtl ? -by : by)];
  if (to === undefined) return;
  const others = to.dataset.stage === undefined
    ? []
    : cardsIn(to).filter((card) => card !== carried.card);
  carryTo(carried, to, others[Math.max(placeOf(carried.card), 1) - 1] ?? null);
}
