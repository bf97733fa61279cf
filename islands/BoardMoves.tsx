import { useEffect, useState } from "preact/hooks";
import { startBoard } from "../components/board/board_start.ts";
import { type BoardState, boardState, say } from "../components/board/board_state.ts";
import { boardTexts } from "../components/board/board_texts.ts";
import { undo } from "../components/board/board_moves.ts";
import { Icon } from "../components/ui/Icon.tsx";

export interface BoardMovesProps {
  /** The address of the board's parts, with the board's own filters. */
  part: string;
  /** The place in the change log that the page stands for. */
  seen: number;
}

/**
 * Makes the server's board move: dragged, by keys or by its menus, saved at once, and followed as
 * others change it. It shows nothing but what happened; the cards stay the server's.
 */
export default function BoardMoves({ part, seen }: BoardMovesProps) {
  const [state, setState] = useState<BoardState>();
  useEffect(() => {
    let stop = () => {};
    let ended = false;
    const start = (state: BoardState) => {
      if (ended) return;
      stop = startBoard(state, seen);
      setState(state);
    };
    // Without its texts the board stays what the server sent, whose forms and links work.
    boardTexts().then((texts) => start(boardState({ texts, part })), () => {});
    return () => {
      ended = true;
      stop();
    };
  }, []);
  return (
    <div class="moves">
      <p class="vh" role="status">{state?.said}</p>
      {state && <Note state={state} />}
    </div>
  );
}

function Note({ state }: { state: BoardState }) {
  const note = state.note.value;
  const undoing = state.undoing.value;
  const close = () => state.note.value = null;
  return (
    <div class={note ? `toast floats is-${note.kind}` : "toast floats"} hidden={note === null}>
      <Icon name={note?.kind === "refused" ? "alert" : "check"} />
      <p>{note?.text}</p>
      <button
        class="btn"
        type="button"
        hidden={!note?.undo}
        aria-busy={undoing ? "true" : undefined}
        onClick={() => note?.undo && !undoing && undo(state, note.undo)}
      >
        <Icon name="undo" size="sm" />
        {say(state, undoing ? "board.undoing" : "board.undo")}
      </button>
      <button
        class="btn btn-icon"
        type="button"
        aria-label={say(state, "board.dismiss")}
        onClick={close}
      >
        <Icon name="close" size="sm" />
      </button>
    </div>
  );
}
