import { Icon } from "../ui/Icon.tsx";
import type { TableRows } from "./table_rows.ts";
import type { TableState } from "./table_state.ts";

/** What a change in the table did, with its Undo. */
export function TableNote({ state, rows }: { state: TableState; rows: TableRows }) {
  const note = state.note.value;
  // Neither has values to fill in.
  const say = (key: "table.undo" | "table.dismiss") => String(state.input.texts[key]);
  return (
    <div class="moves">
      <p class="vh" role="status">{state.said}</p>
      <div class={`toast floats is-${note?.kind ?? "done"}`} hidden={note === null}>
        <Icon name={note?.kind === "refused" ? "alert" : "check"} />
        <p>{note?.text}</p>
        <button
          class="btn"
          type="button"
          hidden={note?.undo === undefined}
          onClick={async () => (await import("./table_save.ts")).undo({ state, rows })}
        >
          <Icon name="undo" size="sm" />
          {say("table.undo")}
        </button>
        <button
          class="btn btn-icon"
          type="button"
          aria-label={say("table.dismiss")}
          onClick={() => state.note.value = null}
        >
          <Icon name="close" size="sm" />
        </button>
      </div>
    </div>
  );
}
