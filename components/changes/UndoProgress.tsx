import { t } from "../../lib/i18n/t.ts";
import type { Run } from "../../lib/runs/schema.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";

/** How far an undo of many records is, or how it ended. */
export function UndoProgress({ run, here }: { run: Run; here: string }) {
  const { done, total, status, error } = run;
  if (status === "failed") {
    return (
      <div class="notes">
        <Note tone="danger" icon="alert" title={t("changes.undoFailed", { why: error ?? "" })} />
      </div>
    );
  }
  if (status === "done") {
    const { undone = 0, keptCount = 0 } = run.result;
    const title = t("changes.undoDone", { undone: `${undone}`, kept: `${keptCount}` });
    return (
      <div class="notes">
        <Note tone="plain" icon="check" title={title} />
      </div>
    );
  }
  return (
    <div class="notes">
      <Note tone="plain" icon="undo" title={t("changes.undoing", { done, total })}>
        <p>{t("changes.undoingText")}</p>
        <progress value={done} max={total} />
        <p>
          <ButtonLink href={here}>{t("changes.reload")}</ButtonLink>
        </p>
      </Note>
    </div>
  );
}
