import { refreshCards } from "./board_parts.ts";
import type { BoardState } from "./board_state.ts";

/** How long changes are gathered, and how often they are asked for without a stream, in ms. */
const pause = 150;
const interval = 15_000;
/** How often one that could not be shown yet is tried again, in ms. */
const again = 3000;

/** What the board needs of an entry of the change feed. */
interface Entry {
  entity: string;
  entityId: number;
  changeSetId: number;
}

/**
 * Shows what others change, from a place in the change log on: by the stream of changes, or by asking
 * now and then where there is none. What comes while a card is in hand waits until it is put down.
 */
export function followChanges(state: BoardState, seen: number): () => void {
  // The leads that changed, each with the change set that did it last.
  const waiting = new Map<number, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let position = seen;

  function note(entries: readonly Entry[], at: number): void {
    position = Math.max(position, at);
    for (const { entity, entityId, changeSetId } of entries) {
      if (entity === "leads") waiting.set(entityId, changeSetId);
    }
    showSoon(pause);
  }

  function showSoon(ms: number): void {
    clearTimeout(timer);
    if (waiting.size > 0) timer = setTimeout(show, ms);
  }

  async function show(): Promise<void> {
    const menuOpen = document.querySelector("#board .menu:popover-open") !== null;
    if (state.carried !== null || menuOpen) return showSoon(again);
    const ready = [...waiting].filter(([id]) => !state.saving.has(id));
    for (const [id] of ready) waiting.delete(id);
    const others = ready.filter(([, changeSetId]) => !state.own.has(changeSetId));
    const shown = await refreshCards(state, others.map(([id]) => id));
    if (!shown) others.forEach(([id, changeSetId]) => waiting.set(id, changeSetId));
    showSoon(again);
  }

  state.later = (id) => void waiting.set(id, -1);
  state.settled = () => showSoon(0);
  const stop = listen(() => position, note);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

type Note = (entries: readonly Entry[], at: number) => void;

/** Listens while the page is looked at: a page behind others keeps no connection. */
function listen(position: () => number, note: Note): () => void {
  let stop = () => {};
  const turn = () => {
    stop();
    stop = document.hidden ? () => {} : stream(position, note);
  };
  document.addEventListener("visibilitychange", turn);
  turn();
  return () => {
    document.removeEventListener("visibilitychange", turn);
    stop();
  };
}

function stream(position: () => number, note: Note): () => void {
  const source = new EventSource(`/api/changes/stream?after=${position()}`);
  let stopAsking = () => {};
  source.onmessage = ({ data, lastEventId }) => note(JSON.parse(data), Number(lastEventId));
  source.onerror = () => {
    // While it is connecting it tries again by itself; closed, there is no stream to be had.
    if (source.readyState === EventSource.CLOSED) stopAsking = ask(position, note);
  };
  return () => {
    source.close();
    stopAsking();
  };
}

function ask(position: () => number, note: Note): () => void {
  const timer = setInterval(async () => {
    const response = await fetch(`/api/changes?after=${position()}`).catch(() => undefined);
    if (!response?.ok) return;
    const { data, nextAfter } = await response.json();
    note(data, nextAfter);
  }, interval);
  return () => clearInterval(timer);
}
