import { t } from "../../lib/i18n/t.ts";
import type { Reader } from "../../lib/i18n/format.ts";
import type { Lead } from "../../lib/leads/schema.ts";
import { Badge } from "../ui/Badge.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Moment } from "../ui/Moment.tsx";
import { SortHeader } from "../ui/SortHeader.tsx";
import { amountOf, dayOf, silentInWords, statusTones } from "./words.ts";

export interface LeadTableProps {
  leads: readonly Lead[];
  caption: string;
  /** What the list is sorted by, with `-` in front for descending. */
  sort: string;
  sortHref: (sort: string) => string;
  reader: Reader;
}

/** Leads in rows; on a narrow screen each row becomes a card. */
export function LeadTable({ leads, caption, sort, sortHref, reader }: LeadTableProps) {
  const sorting = { sort, href: sortHref };
  return (
    <div class="list">
      <div class="panel table cards">
        <table>
          <caption class="vh">{caption}</caption>
          <thead>
            <tr>
              <SortHeader field="title" {...sorting}>{t("leads.field.title")}</SortHeader>
              <th scope="col">{t("leads.field.stageId")}</th>
              <th scope="col">{t("leads.about")}</th>
              <SortHeader field="amount" class="num" {...sorting}>
                {t("leads.field.amount")}
              </SortHeader>
              <SortHeader field="expectedCloseOn" {...sorting}>
                {t("leads.field.expectedCloseOn")}
              </SortHeader>
              <th scope="col">{t("leads.field.ownerId")}</th>
              <SortHeader field="createdAt" {...sorting}>{t("records.created")}</SortHeader>
            </tr>
          </thead>
          <tbody>
            {leads.map((lead) => <Row key={lead.id} lead={lead} reader={reader} />)}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Row({ lead, reader }: { lead: Lead; reader: Reader }) {
  const { id, title, stage, expectedCloseOn, owner } = lead;
  return (
    <tr>
      <th scope="row">
        <a class="title" href={`/leads/${id}`}>{title}</a>
      </th>
      <td class="table-end nowrap">
        <StageBadge lead={lead} reader={reader} /> {stage.type === "open" && stage.name}
      </td>
      <td class="cut">{partiesOf(lead)}</td>
      <td class="num">{amountOf(lead, reader)}</td>
      <td class="nowrap wide">
        {expectedCloseOn && <time dateTime={expectedCloseOn}>{dayOf(expectedCloseOn, reader)}
        </time>}
      </td>
      <td class="muted nowrap table-end">{owner.name}</td>
      <td class="muted wide nowrap">
        <Moment at={lead.deletedAt ?? lead.createdAt} reader={reader} />
      </td>
    </tr>
  );
}

/** Won, lost or rotting as a coloured word; an open lead in good time says nothing. */
export function StageBadge({ lead, reader }: { lead: Lead; reader: Reader }) {
  const { stage, rotting } = lead;
  if (stage.type !== "open") return <Badge tone={statusTones[stage.type]}>{stage.name}</Badge>;
  if (!rotting) return null;
  const words = silentInWords(lead, reader);
  return (
    <span class="iline warning" title={words}>
      <Icon name="rot" size="sm" />
      <span class="vh">{words}</span>
    </span>
  );
}

/** The customer and the company by name. */
export function partiesOf({ customer, company }: Lead): string {
  return [customer?.name, company?.name].filter((name) => name !== undefined).join(", ");
}
