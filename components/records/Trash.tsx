import { t } from "../../lib/i18n/t.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Locked } from "../ui/Locked.tsx";
import { Note } from "../ui/Note.tsx";

export interface TrashControlProps {
  /** The record's page: `/companies/7`. */
  here: string;
  /** Whether this person may, and why. */
  verdict: { allowed: boolean; reason: string };
}

/** The button that moves a record to the trash, or the lock with its reason. */
export function TrashControl({ here, verdict }: TrashControlProps) {
  const label = t("records.toTrash");
  if (!verdict.allowed) {
    return (
      <div class="panel-body row locked-row">
        <Locked id="why-trash" label={label} reason={verdict.reason} danger />
      </div>
    );
  }
  return (
    <form class="panel-body locked-row" method="post" action={`${here}/trash`}>
      <Button kind="danger" icon="trash">{label}</Button>
    </form>
  );
}

/** Says that a record lies in the trash, with the way out. `noun` is like "company". */
export function TrashNote({ here, noun }: { here: string; noun: string }) {
  const [, entity = "", id = ""] = here.split("/");
  return (
    <div class="notes">
      <Note icon="trash" title={t("records.inTrash", { noun })}>
        <p>{t("records.inTrashText")}</p>
        <form class="row" method="post" action={`${here}/restore`}>
          <Button kind="primary">{t("records.restore", { noun })}</Button>
          <ButtonLink kind="ghost" href={`/admin/purge?entity=${entity}&id=${id}`}>
            {t("purge.one")}
          </ButtonLink>
        </form>
      </Note>
    </div>
  );
}
