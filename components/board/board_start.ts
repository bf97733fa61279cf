import { allLists, cardsIn, noteLast, placeById } from "./board_dom.ts";
import { followChanges } from "./board_live.ts";
import { moveToTop } from "./board_moves.ts";
import { loadRest } from "./board_parts.ts";
import type { BoardState } from "./board_state.ts";

/** Brings the server's board to life; gives what ends that. */
export function startBoard(state: BoardState, seen: number): () => void {
  const board = document.getElementById("board");
  if (board === null) return () => {};
  allLists().forEach(noteLast);
  const ending = new AbortController();
  const options = { signal: ending.signal };
  const carry = loader(state, board, ending.signal);
  for (const name of ["pointerover", "focusin"] as const) {
    board.addEventListener(name, () => carry(), { ...options, once: true });
  }
  board.addEventListener("pointerdown", (event) => carry(event), options);
  board.addEventListener("submit", (event) => onSubmit(state, event), options);
  board.addEventListener("click", (event) => onClick(state, event), options);
  board.addEventListener("scroll", (event) => onScroll(state, event), {
    ...options,
    capture: true,
  });
  // Cards are carried by what is loaded for it, not by the browser's own way with links.
  board.addEventListener("dragstart", (event) => event.preventDefault(), options);
  // A finger that carries a card must not scroll, which only a listener that may refuse can say.
  board.addEventListener("touchmove", (event) => {
    if (state.carried !== null) event.preventDefault();
  }, { ...options, passive: false });
  const unfollow = followChanges(state, seen);
  return () => {
    ending.abort();
    unfollow();
  };
}

/** Loads what carries cards at the first sign that it is wanted; a press that came before counts. */
function loader(state: BoardState, board: HTMLElement, signal: AbortSignal) {
  let press: PointerEvent | undefined;
  let loading: Promise<void> | undefined;
  for (const name of ["pointerup", "pointercancel"] as const) {
    addEventListener(name, () => press = undefined, { signal, capture: true });
  }
  return (event?: PointerEvent) => {
    press = event ?? press;
    loading ??= load(state, board).then((take) => press && take(press), () => loading = undefined);
  };
}

async function load(state: BoardState, board: HTMLElement) {
  const [{ carryByKeys }, { dragCards }] = await Promise.all([
    import("./board_keys.ts"),
    import("./board_drag.ts"),
  ]);
  carryByKeys(state, board);
  performance.mark("board-ready");
  return dragCards(state, board);
}

/** The forms of the cards' menus do at once what they would do as pages. */
function onSubmit(state: BoardState, event: SubmitEvent): void {
  const { target: form, submitter } = event;
  if (!(form instanceof HTMLFormElement) || !(submitter instanceof HTMLButtonElement)) return;
  const card = form.closest<HTMLElement>(".deal");
  const to = placeById(Number(submitter.value));
  if (card === null || to === null) return;
  event.preventDefault();
  form.hidePopover();
  moveToTop(state, card, to);
}

function onClick(state: BoardState, event: MouseEvent): void {
  if (!(event.target instanceof Element) || event.button !== 0 || event.ctrlKey || event.metaKey) {
    return;
  }
  const list = event.target.closest<HTMLElement>(".rest a")?.closest("ol");
  if (list) {
    event.preventDefault();
    void loadRest(state, list);
  }
}

/** How near to its end a column loads more, in pixels. */
const near = 400;

function onScroll(state: BoardState, { target }: Event): void {
  if (!(target instanceof HTMLElement) || target.dataset.next === undefined) return;
  const left = target.scrollHeight - target.scrollTop - target.clientHeight;
  if (left < near && cardsIn(target).length > 0) void loadRest(state, target);
}
