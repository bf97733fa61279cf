import { t } from "../../lib/i18n/t.ts";
import type { Lead } from "../../lib/leads/schema.ts";
import type { ParentRef } from "../../lib/parents/schema.ts";
import { Badge } from "../ui/Badge.tsx";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { MoveMenu, type Target } from "./MoveMenu.tsx";
import { statusTones } from "./words.ts";

export interface LeadHeadProps {
  lead: Lead;
  stages: readonly Target[];
  editable: boolean;
}

/** Which lead this is, whose, and the steps that it can take. */
export function LeadHead({ lead, stages, editable }: LeadHeadProps) {
  const { id, stage, customer, company } = lead;
  const here = `/leads/${id}`;
  const title = (
    <>
      {lead.title} <Badge tone={statusTones[stage.type]}>{stage.name}</Badge>
    </>
  );
  return (
    <PageHead
      title={title}
      back={{ href: "/board", label: t("board.title") }}
      lead={<Parties customer={customer} company={company} />}
    >
      {editable && (
        <div class="row">
          <MoveMenu lead={lead} stages={stages} back={here} />
          {stage.type === "open"
            ? <Closing here={here} />
            : (
              <form method="post" action={`${here}/reopen`}>
                <Button icon="undo">{t("leads.reopen")}</Button>
              </form>
            )}
          <ButtonLink icon="edit" href={`${here}/edit`}>{t("records.edit")}</ButtonLink>
        </div>
      )}
    </PageHead>
  );
}

function Closing({ here }: { here: string }) {
  return (
    <>
      <form method="post" action={`${here}/win`}>
        <Button kind="primary" icon="check">{t("leads.won")}</Button>
      </form>
      <ButtonLink href={`${here}/lose`}>{t("leads.lost")}</ButtonLink>
    </>
  );
}

function Parties({ customer, company }: Pick<Lead, "customer" | "company">) {
  return (
    <>
      {customer && <Party entity="customers" parent={customer} />}
      {customer && company && ", "}
      {company && <Party entity="companies" parent={company} />}
    </>
  );
}

/** A link for who reads it, its name alone for others. */
function Party({ entity, parent }: { entity: "customers" | "companies"; parent: ParentRef }) {
  if (parent.ownerId === undefined) return <>{parent.name}</>;
  return <a href={`/${entity}/${parent.id}`}>{parent.name}</a>;
}
