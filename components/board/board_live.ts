import { refreshCards } from "./board_parts.ts";
import type { BoardState } from "./board_state.ts";
import { type Changed, listenForChanges } from "../changes/listen.ts";

/** How long changes are gathered, in ms. */
const pause = 150;
/** How often one that could not be shown yet is tried again, in ms. */
const again = 3000;

/**
 * Shows what others change, from a place in the change log on: by the stream of changes, or by asking
 * now and then where there is none. What comes while a card is in hand waits until it is put down.
 */
export function followChanges(state: BoardState, seen: number): () => void {
  // The leads that changed, each with the change set that did it last.
  const waiting = new Map<number, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let position = seen;

  function note(entries: readonly Changed[], at: number): void {
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
  const stop = listenForChanges(() => position, note);
  return () => {
    clearTimeout(timer);
    stop();
  };
}
