/** How often changes are asked for where there is no stream, in milliseconds. */
const interval = 15_000;

/** What an open page needs of an entry of the change feed. */
export interface Changed {
  entity: string;
  entityId: number;
  action: string;
  changeSetId: number;
}

type Note = (changes: readonly Changed[], at: number) => void;

/**
 * Tells what is changed after a position of the change log, by the stream of changes, or by asking
 * now and then where there is none; gives what ends that. It listens while the page is looked at: a
 * page behind others keeps no connection.
 */
export function listenForChanges(position: () => number, note: Note): () => void {
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
