import {
  allLists,
  cardById,
  cardsIn,
  countOf,
  headOf,
  listById,
  listOf,
  noteLast,
  putInOrder,
  restOf,
  stageOf,
} from "./board_dom.ts";
import { type BoardState, say, tell } from "./board_state.ts";

/** How many leads one request may name. */
const most = 100;

/** Shows leads as they stand now, wherever they belong, and every column's numbers. */
export async function refreshCards(state: BoardState, ids: readonly number[]): Promise<boolean> {
  let all = true;
  for (let from = 0; from < ids.length; from += most) {
    const some = ids.slice(from, from + most);
    const part = await fetchPart(state, { ids: some.join(",") });
    if (part === undefined) all = false;
    else showCards(state, part, some);
  }
  return all;
}

/** Shows what an answer says of the leads `ids`: those that it leaves out leave the board. */
export function showCards(state: BoardState, part: Document, ids: readonly number[]): void {
  for (const id of ids) {
    if (state.carried !== null && state.carried === cardById(id)) state.later(id);
    else if (!state.saving.has(id)) showCard(part.getElementById(`d${id}`), id);
  }
  showNumbers(state, part);
}

function showCard(fresh: HTMLElement | null, id: number): void {
  const shown = cardById(id);
  const from = shown && listOf(shown);
  const list = fresh && listById(stageOf(listOf(fresh) ?? fresh));
  if (fresh === null || list === null) return shown?.remove();
  const focused = shown?.contains(document.activeElement) ?? false;
  const card = document.adoptNode(fresh);
  if (shown !== null && from === list) shown.replaceWith(card);
  else shown?.remove();
  putInOrder(card, list);
  if (focused) card.querySelector<HTMLElement>("h3 a")?.focus({ preventScroll: true });
  if (from !== list) flash(card);
}

/** Marks a card that has just come. */
export function flash(card: HTMLElement): void {
  card.classList.add("is-moved");
  setTimeout(() => card.classList.remove("is-moved"), 2000);
}

function showNumbers(state: BoardState, part: Document): void {
  for (const fresh of part.querySelectorAll<HTMLElement>("[data-part]")) {
    const shown = document.getElementById(fresh.id);
    if (shown?.isEqualNode(fresh) === false) shown.replaceWith(document.adoptNode(fresh));
  }
  allLists().forEach((list) => showRest(state, list));
}

/** Says how many cards of a column are not shown. */
function showRest(state: BoardState, list: HTMLElement): void {
  const rest = restOf(list);
  const link = rest?.querySelector("a");
  const count = countOf(list) - cardsIn(list).length;
  if (count <= 0) rest?.remove();
  else if (link) write(link, say(state, "board.more", { count }));
}

/** Writes only what differs, since every text that is written is laid out anew. */
function write(place: Element, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

/** Changes a column's count before the server has said it. */
export function addToCount(state: BoardState, list: HTMLElement, by: number): void {
  const head = headOf(list);
  const text = head?.querySelector("h2 span");
  const count = countOf(list) + by;
  if (head === null || !text) return;
  head.dataset.count = String(count);
  text.textContent = say(state, "board.count", { count });
  showRest(state, list);
}

/** Loads the cards that follow in a column; false where that failed. */
export async function loadRest(state: BoardState, list: HTMLElement): Promise<boolean> {
  const link = restOf(list)?.querySelector("a");
  if (!link || link.ariaBusy === "true") return true;
  link.ariaBusy = "true";
  const { next } = list.dataset;
  const part = await fetchPart(state, {
    stageId: String(stageOf(list)),
    ...(next === undefined ? {} : { cursor: next }),
  });
  if (part === undefined) {
    // The column's scrolling does not ask again at once.
    setTimeout(() => link.ariaBusy = null, 3000);
    tell(state, { kind: "refused", text: say(state, "board.moreFailed") });
    return false;
  }
  await appendCards(state, list, part);
  link.ariaBusy = null;
  return true;
}

/** Puts a card in before each picture, so that none takes long while the column scrolls. */
async function appendCards(state: BoardState, list: HTMLElement, part: Document): Promise<void> {
  const found = part.querySelector<HTMLElement>(`ol[data-stage="${stageOf(list)}"]`);
  const rest = list.querySelector(":scope > .none");
  const cards = (found ? cardsIn(found) : []).filter(({ id }) => !document.getElementById(id));
  for (const card of cards) {
    await new Promise(requestAnimationFrame);
    list.insertBefore(document.adoptNode(card), rest);
  }
  await new Promise(requestAnimationFrame);
  noteLast(list);
  if (found?.dataset.next === undefined) {
    delete list.dataset.next;
    restOf(list)?.remove();
  } else list.dataset.next = found.dataset.next;
  showNumbers(state, part);
}

/** A part of the board; undefined where it did not come, as when offline or signed out. */
async function fetchPart(
  { part }: BoardState,
  params: Record<string, string>,
): Promise<Document | undefined> {
  try {
    const query = new URLSearchParams(params).toString();
    const response = await fetch(`${part}${part.includes("?") ? "&" : "?"}${query}`);
    return response.ok && !response.redirected ? await parsed(response) : undefined;
  } catch {
    return undefined;
  }
}

/** The page of an answer. */
export async function parsed(response: Response): Promise<Document> {
  return new DOMParser().parseFromString(await response.text(), "text/html");
}
