import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Lead } from "../../lib/leads/schema.ts";
import { Moment } from "../ui/Moment.tsx";
import { Panel } from "../ui/Panel.tsx";
import { amountOf, chanceInWords, dayOf } from "./words.ts";

export interface LeadsPanelProps {
  /** Those that are shown, the open ones first. */
  leads: readonly Lead[];
  /** How many the reader reads. */
  count: number;
  /** What a new lead and the list are about: `companyId=7`. */
  about: string;
  /** Whether a lead may be added here. */
  addable: boolean;
  reader: Reader;
}

/** The leads of a customer or company that the reader reads. */
export function LeadsPanel({ leads, count, about, addable, reader }: LeadsPanelProps) {
  const add = addable && <a href={`/leads/new?${about}`}>{t("leads.add")}</a>;
  return (
    <Panel id="leads" title={t("leads.title")} aside={add}>
      {leads.length === 0
        ? <p class="panel-body muted">{t("leads.noneHere")}</p>
        : <ul>{leads.map((lead) => <Item key={lead.id} lead={lead} reader={reader} />)}</ul>}
      {count > leads.length && (
        <footer>
          <a href={`/leads?${about}`}>{t("leads.allHere", { count })}</a>
        </footer>
      )}
    </Panel>
  );
}

function Item({ lead, reader }: { lead: Lead; reader: Reader }) {
  const open = lead.stage.type === "open";
  return (
    <li class="item">
      <div>
        <a class="title" href={`/leads/${lead.id}`}>{lead.title}</a>
        <p class="small muted">
          {open ? <Outlook lead={lead} reader={reader} /> : <Outcome lead={lead} reader={reader} />}
        </p>
      </div>
      <p class={open ? "num strong" : "num muted"}>{amountOf(lead, reader)}</p>
    </li>
  );
}

function Outlook({ lead, reader }: { lead: Lead; reader: Reader }) {
  const { stage, expectedCloseOn, nextTask } = lead;
  const parts = [stage.name, chanceInWords(lead, reader)];
  if (nextTask === null) parts.push(t("leads.noTaskShort"));
  return (
    <>
      {parts.join(", ")}
      {expectedCloseOn && (
        <>
          ,{" "}
          <time dateTime={expectedCloseOn}>
            {t("leads.by", { day: dayOf(expectedCloseOn, reader) })}
          </time>
        </>
      )}
    </>
  );
}

function Outcome({ lead: { stage, closedAt, stageEnteredAt }, reader }: {
  lead: Lead;
  reader: Reader;
}) {
  return (
    <>
      {stage.name}, <Moment at={closedAt ?? stageEnteredAt} reader={reader} />
    </>
  );
}
