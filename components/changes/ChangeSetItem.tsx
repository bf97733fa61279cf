import type { ChangeSet } from "../../lib/changes/change_set.ts";
import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { Badge } from "../ui/Badge.tsx";
import { Button } from "../ui/Button.tsx";
import { Moment } from "../ui/Moment.tsx";
import { deedsInWords } from "./deeds.ts";
import { undoInWords } from "./words.ts";

export interface ChangeSetItemProps {
  set: ChangeSet;
  /** The page to come back to after the undo. */
  here: string;
  reader: Reader;
}

/** One change set in a list: what, who, when, and its Undo. */
export function ChangeSetItem({ set, here, reader }: ChangeSetItemProps) {
  return (
    <li class="item">
      <div>
        <p>
          <a class="title" href={`/change-sets/${set.id}`}>{deedsInWords(set)}</a>
        </p>
        <p class="small muted">
          {set.actor?.name ?? t("changes.system")}, <Moment at={set.at} reader={reader} />
          {set.undoes !== null && `, ${t("changes.undoes", { id: set.undoes })}`}
        </p>
      </div>
      {set.undoneBy !== null ? <Badge>{t("change.undone")}</Badge> : (
        set.mayUndo && <UndoForm set={set} here={here} />
      )}
    </li>
  );
}

/** The form that takes a change set back. */
export function UndoForm({ set, here }: Pick<ChangeSetItemProps, "set" | "here">) {
  const what = t("change.undoThis", { what: deedsInWords(set) });
  return (
    <form method="post" action={`/change-sets/${set.id}/undo`}>
      <input type="hidden" name="next" value={here} />
      <Button kind="ghost" icon="undo" {...(set.records === 1 && { label: what })}>
        {undoInWords(set)}
      </Button>
    </form>
  );
}
