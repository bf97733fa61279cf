import { type Carried, carryTo, drop, pickUp, putBack } from "./board_carry.ts";
import { cardAfter, cardsIn, restOf } from "./board_dom.ts";
import { loadRest } from "./board_parts.ts";
import type { BoardState } from "./board_state.ts";

/** How far a mouse moves before it drags, and a finger may before it scrolls, in pixels. */
const slack = 6;
/** How long a finger rests on a card before it picks it up, in milliseconds. */
const rest = 300;
/** How near to an edge the board scrolls by itself, in pixels, and how much a frame at most. */
const edge = 56;
const speed = 16;

interface Press {
  card: HTMLElement;
  id: number;
  x: number;
  y: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Ends what listens to the pointer. */
  ending: AbortController;
}

interface Drag {
  carried: Carried;
  ghost: HTMLElement;
  /** From the pointer to the ghost's corner. */
  dx: number;
  dy: number;
  x: number;
  y: number;
}

/** The one pointer that can carry a card, pressed or dragging. */
interface Hand {
  state: BoardState;
  board: HTMLElement;
  press: Press | undefined;
  drag: Drag | undefined;
}

/**
 * Lets cards be dragged with a mouse at once and with a finger after a moment's rest, so that pages
 * and columns scroll as ever. Gives what takes a press that came before this was loaded.
 */
export function dragCards(state: BoardState, board: HTMLElement): (event: PointerEvent) => void {
  const hand: Hand = { state, board, press: undefined, drag: undefined };
  const take = (event: PointerEvent) => onDown(hand, event);
  board.addEventListener("pointerdown", take);
  board.addEventListener("contextmenu", (event) => {
    if (hand.press?.timer !== undefined) event.preventDefault();
  });
  return take;
}

function onDown(hand: Hand, event: PointerEvent): void {
  const { target, pointerId: id, clientX: x, clientY: y } = event;
  const card = target instanceof Element ? target.closest<HTMLElement>(".deal") : null;
  if (card === null || hand.press !== undefined || !takes(event)) return;
  const ending = new AbortController();
  const timer = event.pointerType === "mouse" ? undefined : setTimeout(() => start(hand), rest);
  hand.press = { card, id, x, y, timer, ending };
  const listen = (name: "pointermove" | "pointerup" | "pointercancel", act: typeof onMove) => {
    const own = (event: PointerEvent) => event.pointerId === id && act(hand, event);
    addEventListener(name, own, { signal: ending.signal });
  };
  listen("pointermove", onMove);
  listen("pointerup", onUp);
  listen("pointercancel", cancel);
}

function onMove(hand: Hand, { clientX, clientY }: PointerEvent): void {
  const { press } = hand;
  if (press === undefined) return;
  if (hand.drag === undefined) {
    if (Math.hypot(clientX - press.x, clientY - press.y) < slack) return;
    if (press.timer !== undefined) return forget(hand);
    start(hand);
  }
  if (hand.drag !== undefined) [hand.drag.x, hand.drag.y] = [clientX, clientY];
}

/** Takes the pressed card up, with a copy of it that follows the pointer. */
function start(hand: Hand): void {
  const { state, press } = hand;
  if (press === undefined) return;
  const { card, x, y, ending } = press;
  const box = card.getBoundingClientRect();
  const carried = card.isConnected ? pickUp(state, card) : undefined;
  if (carried === undefined) return forget(hand);
  const ghost = ghostOf(card, box);
  card.classList.add("is-dragged");
  hand.drag = { carried, ghost, dx: box.x - x, dy: box.y - y, x, y };
  getSelection()?.removeAllRanges();
  navigator.vibrate?.(10);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    cancel(hand);
  };
  addEventListener("keydown", onKey, { signal: ending.signal, capture: true });
  requestAnimationFrame(() => follow(hand));
}

/** Brings the copy to the pointer and the card to its place, in each frame. */
function follow(hand: Hand): void {
  const { state, board, drag } = hand;
  if (drag === undefined) return;
  const { ghost, x, y, dx, dy } = drag;
  ghost.style.translate = `${x + dx}px ${y + dy}px`;
  scrollAt(board, drag);
  aim(state, drag);
  requestAnimationFrame(() => follow(hand));
}

function onUp(hand: Hand, { clientX, clientY }: PointerEvent): void {
  const { state, drag } = hand;
  if (drag !== undefined) {
    [drag.x, drag.y] = [clientX, clientY];
    aim(state, drag);
    addEventListener("click", stopClick, { capture: true, once: true });
    setTimeout(() => removeEventListener("click", stopClick, { capture: true }));
  }
  forget(hand);
  if (drag !== undefined) drop(state, drag.carried);
}

function cancel(hand: Hand): void {
  const { state, drag } = hand;
  forget(hand);
  if (drag !== undefined) putBack(state, drag.carried);
}

function forget(hand: Hand): void {
  const { press, drag } = hand;
  clearTimeout(press?.timer);
  press?.ending.abort();
  drag?.ghost.remove();
  drag?.carried.card.classList.remove("is-dragged");
  hand.press = hand.drag = undefined;
}

/** A card's own buttons and menus stay what they are. */
function takes({ target, button, isPrimary }: PointerEvent): boolean {
  const control = target instanceof Element && target.closest("button, form, input, select");
  return isPrimary && button === 0 && !control;
}

function stopClick(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

function ghostOf(card: HTMLElement, box: DOMRect): HTMLElement {
  const copy = card.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return card;
  copy.removeAttribute("id");
  copy.querySelectorAll("form").forEach((part) => part.remove());
  copy.classList.add("ghost");
  copy.classList.remove("is-carried");
  copy.ariaHidden = "true";
  copy.inert = true;
  copy.style.inlineSize = `${box.width}px`;
  copy.style.translate = `${box.x}px ${box.y}px`;
  document.body.append(copy);
  return copy;
}

/** Scrolls the board and the column under the pointer near their edges. */
function scrollAt(board: HTMLElement, { x, y }: Drag): void {
  const across = board.getBoundingClientRect();
  board.scrollLeft += push(x, Math.max(across.left, 0), Math.min(across.right, innerWidth));
  const list = document.elementFromPoint(x, y)?.closest(".col")?.querySelector("ol");
  if (!list) return;
  const down = list.getBoundingClientRect();
  const bar = board.querySelector(".outcomes")?.getBoundingClientRect();
  list.scrollTop += push(y, down.top, Math.min(down.bottom, bar?.top ?? innerHeight));
}

/** Pixels to scroll: none in the middle, more the nearer to an edge. */
function push(at: number, low: number, high: number): number {
  const near = Math.min(edge, (high - low) / 4);
  if (at < low + near) return -speed * Math.min(1, (low + near - at) / near);
  if (at > high - near) return speed * Math.min(1, (at - high + near) / near);
  return 0;
}

/** Puts the card where the pointer is. */
function aim(state: BoardState, { carried, x, y }: Drag): void {
  const under = document.elementFromPoint(x, y);
  const outcome = under?.closest<HTMLElement>("[data-outcome]");
  if (outcome) return carryTo(carried, outcome, null);
  const list = under?.closest(".col")?.querySelector<HTMLElement>("ol");
  if (!list) return;
  if (under?.closest(".rest") && restOf(list)) void loadRest(state, list);
  carryTo(carried, list, nextAt(carried, { list, under, y }));
}

interface Spot {
  list: HTMLElement;
  under: Element | null;
  y: number;
}

/** The card that would follow: decided by the half of the card that the pointer is over. */
function nextAt({ card, to }: Carried, { list, under, y }: Spot): HTMLElement | null {
  const over = under?.closest<HTMLElement>(".deal") ?? null;
  if (over === card) return cardAfter(card);
  if (over !== null) {
    const { top, height } = over.getBoundingClientRect();
    const next = y < top + height / 2 ? over : cardAfter(over);
    return next === card ? cardAfter(card) : next;
  }
  const [first] = cardsIn(list).filter((one) => one !== card);
  if (first && y < first.getBoundingClientRect().top) return first;
  const last = cardsIn(list).at(-1);
  const below = last === undefined || y > last.getBoundingClientRect().bottom;
  return below || to !== list ? null : cardAfter(card);
}
