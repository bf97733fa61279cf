import {
  cardAfter,
  cardById,
  cardsIn,
  idOf,
  linkOf,
  listOf,
  nameOf,
  type Place,
  putBefore,
  putInOrder,
  restOf,
  stageOf,
  titleOf,
} from "./board_dom.ts";
import { addToCount, flash, loadRest, refreshCards } from "./board_parts.ts";
import { type BoardNote, type BoardState, say, tell } from "./board_state.ts";

/** How long an answer may take, in milliseconds. */
const patience = 15_000;

/** A card on its way. */
export interface Move {
  card: HTMLElement;
  from: HTMLElement;
  to: Place;
}

/** Puts a card on top of a place and saves that. */
export function moveToTop(state: BoardState, card: HTMLElement, to: Place): void {
  const from = listOf(card);
  if (from === null || state.saving.has(idOf(card))) return;
  if (to.dataset.stage !== undefined) {
    const focused = card.contains(document.activeElement);
    putBefore(card, to, cardsIn(to).find((other) => other !== card) ?? null);
    if (focused) linkOf(card)?.focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
  void saveMove(state, { card, from, to });
}

/** Saves where a card was put; what the server refuses is put back, and why is said. */
export async function saveMove(state: BoardState, move: Move): Promise<void> {
  const { card, from, to } = move;
  if (to.dataset.type === "lost") return await ask(state, move);
  const id = idOf(card);
  state.saving.add(id);
  card.classList.add("is-saving");
  count(state, move, 1);
  const problem = await send(state, move);
  state.saving.delete(id);
  card.classList.remove("is-saving");
  if (problem === undefined) {
    await refreshCards(state, [id]);
  } else {
    count(state, move, -1);
    putInOrder(card, from);
    flash(card);
    if (problem === "asks") await ask(state, move);
    else tell(state, problem);
    if (problem !== "asks") await refreshCards(state, [id]);
  }
  state.settled();
}

function count(state: BoardState, { from, to }: Move, by: number): void {
  if (from === to) return;
  addToCount(state, from, -by);
  if (to.dataset.stage !== undefined) addToCount(state, to, by);
}

async function ask(state: BoardState, { card, from, to }: Move): Promise<void> {
  putInOrder(card, from);
  const { askFor } = await import("./board_question.ts");
  await askFor(state, card, to);
}

type Problem = BoardNote | "asks" | undefined;

async function send(state: BoardState, move: Move): Promise<Problem> {
  const { card, from, to } = move;
  try {
    const beforeId = await neighbourOf(state, card, to);
    const response = await post(`/api/leads/${idOf(card)}/move`, {
      ...{ stageId: stageOf(to), fromStageId: stageOf(from), beforeId },
    });
    const { data, error } = await response.json();
    if (response.ok) return accepted(state, move, { data, response });
    const fields: string[] = (error?.details ?? []).map((detail: Detail) => detail.field);
    if (fields.includes("beforeId")) return await sendAgain(state, move, beforeId);
    if (error?.code === "VALIDATION_ERROR" && fields.length > 0) return "asks";
    return refusal(state, move, error?.message ?? "");
  } catch (thrown) {
    const late = thrown instanceof DOMException && thrown.name === "TimeoutError";
    const values = { title: titleOf(card), stage: nameOf(from) };
    return { kind: "refused", text: say(state, late ? "board.late" : "board.offline", values) };
  }
}

interface Detail {
  field: string;
}

/** The lead to stand before; null at the end of a column that is shown whole. */
async function neighbourOf(
  state: BoardState,
  card: HTMLElement,
  to: Place,
): Promise<number | null> {
  if (to.dataset.stage === undefined) return null;
  if (cardAfter(card) === null && restOf(to) !== null) await loadRest(state, to);
  const next = cardAfter(card);
  return next === null ? null : idOf(next);
}

/** The neighbour has gone meanwhile: once it is shown where it is, another one stands there. */
async function sendAgain(
  state: BoardState,
  move: Move,
  neighbourId: number | null,
): Promise<Problem> {
  const gone = neighbourId === null ? [] : [neighbourId];
  await refreshCards(state, gone);
  const neighbour = neighbourId === null ? null : cardById(neighbourId);
  if (neighbour !== null && cardAfter(move.card) === neighbour) {
    return refusal(state, move, "");
  }
  return await send(state, move);
}

function refusal(state: BoardState, { card, from }: Move, reason: string): BoardNote {
  const values = { title: titleOf(card), stage: nameOf(from), reason };
  return { kind: "refused", text: say(state, reason ? "board.refused" : "board.back", values) };
}

interface Accepted {
  data: { position: string };
  response: Response;
}

function accepted(state: BoardState, { card, from, to }: Move, { data, response }: Accepted) {
  card.dataset.at = data.position;
  const changeSetId = ownChange(state, response);
  const won = to.dataset.type === "won";
  const values = { title: titleOf(card), stage: nameOf(to), place: placeOf(card) };
  const key = won ? "board.won" : from === to ? "board.sorted" : "board.moved";
  if (to.dataset.outcome !== undefined) card.remove();
  tell(state, {
    kind: won ? "won" : "done",
    text: say(state, key, values),
    ...(changeSetId > 0 ? { undo: { changeSetId, leadId: idOf(card) } } : {}),
  });
  return undefined;
}

/** The change set that a write here made; 0 where it changed nothing. */
function ownChange(state: BoardState, response: Response): number {
  const id = Number(response.headers.get("Change-Set") ?? 0);
  state.own.add(id);
  return id;
}

/** A card's number in its column, from 1. */
export function placeOf(card: HTMLElement): number {
  const list = listOf(card);
  return list === null ? 0 : cardsIn(list).indexOf(card) + 1;
}

/** Takes a change set back and shows the lead where it was. */
export async function undo(
  state: BoardState,
  { changeSetId, leadId }: NonNullable<BoardNote["undo"]>,
): Promise<void> {
  state.undoing.value = true;
  const kept = await post(`/api/change-sets/${changeSetId}/undo`, {})
    .then((response) => keptBy(state, response), () => undefined);
  state.undoing.value = false;
  if (kept === undefined) {
    return tell(state, { kind: "refused", text: say(state, "board.undoFailed") });
  }
  tell(state, { kind: "done", text: say(state, kept ? "board.undoKept" : "board.undone") });
  await refreshCards(state, [leadId]);
}

/** Whether an undo left something as it was; undefined where it failed. */
async function keptBy(state: BoardState, response: Response): Promise<boolean | undefined> {
  if (!response.ok) return undefined;
  ownChange(state, response);
  const { data } = await response.json();
  return (data.kept ?? []).length > 0;
}

function post(path: string, body: unknown): Promise<Response> {
  return fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(patience),
  });
}
