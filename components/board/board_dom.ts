/** What stands on the board: the server's own markup, read and changed in place. */

/** Where a card can go: a column's list, or what closes a lead. */
export type Place = HTMLElement;

export function cardById(id: number): HTMLElement | null {
  return document.getElementById(`d${id}`);
}

export function idOf(card: HTMLElement): number {
  return Number(card.id.slice(1));
}

export function titleOf(card: HTMLElement): string {
  return linkOf(card)?.textContent ?? "";
}

/** The link of a card's title, which has the focus for the card. */
export function linkOf(card: HTMLElement): HTMLElement | null {
  return card.querySelector<HTMLElement>("h3 a");
}

export function listOf(card: Element): HTMLElement | null {
  return card.closest<HTMLElement>("ol[data-stage]");
}

export function listById(stageId: number): HTMLElement | null {
  return document.querySelector<HTMLElement>(`#board ol[data-stage="${stageId}"]`);
}

/** The column or the way to close a lead that a stage is shown as; null where it is not. */
export function placeById(stageId: number): Place | null {
  return listById(stageId) ?? outcomes().find((outcome) => stageOf(outcome) === stageId) ?? null;
}

export function allLists(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("#board ol[data-stage]")];
}

export function outcomes(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("#board [data-outcome]")];
}

export function stageOf(place: Place): number {
  return Number(place.dataset.stage ?? place.dataset.outcome);
}

export function nameOf(place: Place): string {
  return place.closest<HTMLElement>("[data-name]")?.dataset.name ?? "";
}

export function cardsIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(":scope > .deal")];
}

/** The card that follows, if one is there. */
export function cardAfter(card: HTMLElement): HTMLElement | null {
  const next = card.nextElementSibling;
  return next instanceof HTMLElement && next.classList.contains("deal") ? next : null;
}

/** The link to a column's further cards; null where all are there. */
export function restOf(list: HTMLElement): HTMLElement | null {
  return list.querySelector<HTMLElement>(":scope > .rest");
}

/** How many leads a column has in all. */
export function countOf(list: HTMLElement): number {
  return Number(headOf(list)?.dataset.count ?? 0);
}

export function headOf(list: HTMLElement): HTMLElement | null {
  return document.getElementById(`c${stageOf(list)}`);
}

/** Puts a card before another one of the list, or behind the last. */
export function putBefore(card: HTMLElement, list: HTMLElement, next: HTMLElement | null): void {
  list.insertBefore(card, next ?? list.querySelector(":scope > .none"));
}

/** Puts a card where its key says; behind the last card that was loaded it is not shown yet. */
export function putInOrder(card: HTMLElement, list: HTMLElement): void {
  const { last } = list.dataset;
  if (restOf(list) !== null && last !== undefined && keyOf(card) > last) return card.remove();
  const next = cardsIn(list).find((other) => other !== card && follows(other, card)) ?? null;
  const inPlace = listOf(card) === list && cardAfter(card) === next;
  if (!inPlace) putBefore(card, list, next);
}

/** Notes how far a column's cards are loaded. */
export function noteLast(list: HTMLElement): void {
  const last = cardsIn(list).at(-1);
  if (last !== undefined) list.dataset.last = keyOf(last);
}

function keyOf(card: HTMLElement): string {
  return card.dataset.at ?? "";
}

/** Whether a card comes later in the column: by key, then by id. */
function follows(other: HTMLElement, card: HTMLElement): boolean {
  const [a, b] = [keyOf(other), keyOf(card)];
  return a === b ? idOf(other) > idOf(card) : a > b;
}
