import { t } from "../../lib/i18n/t.ts";
import { type LostReason, otherKey } from "../../lib/lost_reasons/schema.ts";
import { Button } from "../ui/Button.tsx";

/** The lost reasons in their order, each with its page and its way to the trash. */
export function ReasonList({ reasons }: { reasons: readonly LostReason[] }) {
  return (
    <section class="panel">
      <ul>
        {reasons.map(({ id, key, name }) => (
          <li key={id} class="item">
            <div>
              <a class="title" href={`/admin/lost-reasons/${id}/edit`}>{name}</a>
              {key === otherKey && <p class="small muted">{t("lostReasons.needsNote")}</p>}
            </div>
            <form method="post" action={`/admin/lost-reasons/${id}/trash`}>
              <Button kind="ghost" icon="trash" label={`${t("records.toTrash")}: ${name}`}>
                {""}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
