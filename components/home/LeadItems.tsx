import { formatDay, formatMoney, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { daysBetween } from "../../lib/i18n/zoned_time.ts";
import type { Lead } from "../../lib/leads/schema.ts";
import { LogCallMenu } from "../activity/LogCallMenu.tsx";
import { activityFieldsOf } from "../leads/words.ts";
import { Icon } from "../ui/Icon.tsx";

export interface LeadItemsProps {
  leads: readonly Lead[];
  /** What makes them stand here: silence, or that nothing is planned. */
  why: "rotting" | "noNext";
  reader: Reader;
}

/** Leads in a short list inside of a panel; the whole row is the link. */
export function LeadItems({ leads, why, reader }: LeadItemsProps) {
  return (
    <ul>
      {leads.map((lead) => (
        <li key={lead.id} class="item">
          <Icon name={why === "rotting" ? "rot" : "clock"} />
          <div>
            <a class="title" href={`/leads/${lead.id}`}>{lead.title}</a>
            <p class="small muted cut">{parentAndStage(lead)}</p>
          </div>
          <p class="num">
            {lead.amount !== null && formatMoney(lead.amount, lead.currency, reader)}
            <br />
            <span class="small muted">
              <Since lead={lead} why={why} reader={reader} />
            </span>
          </p>
          <LogCallMenu
            id={`call-${why}-${lead.id}`}
            name={lead.title}
            about={activityFieldsOf(lead)}
            back="/"
          />
        </li>
      ))}
    </ul>
  );
}

function parentAndStage({ company, customer, stage }: Lead): string {
  const parent = company?.name ?? customer?.name;
  return parent === undefined ? stage.name : t("home.leadAt", { parent, stage: stage.name });
}

function Since({ lead, why, reader }: { lead: Lead } & Pick<LeadItemsProps, "why" | "reader">) {
  if (why === "noNext") {
    return <time dateTime={lead.silentSince}>{formatDay(lead.silentSince, reader)}</time>;
  }
  const count = daysBetween(new Date(lead.silentSince), reader.now, reader.timeZone);
  return <>{t("home.silent", { count })}</>;
}
