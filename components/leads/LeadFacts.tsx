import { formatMoney, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Lead } from "../../lib/leads/schema.ts";
import { RecordFacts } from "../records/RecordFacts.tsx";
import { FixedFact } from "../ui/Fact.tsx";
import { Moment } from "../ui/Moment.tsx";
import { type LeadChoices, leadFields } from "./fields.ts";
import { amountOf, chanceInWords, dayOf } from "./words.ts";

export interface LeadFactsProps {
  lead: Lead;
  choices: LeadChoices;
  editable: boolean;
  reader: Reader;
}

/** A lead's fields, each of which opens, and what follows from them. */
export function LeadFacts({ lead, choices, editable, reader }: LeadFactsProps) {
  const { expectedCloseOn, weighted, currency, closedAt } = lead;
  const views = {
    amount: amountOf(lead, reader),
    probability: chanceInWords(lead, reader),
    expectedCloseOn: expectedCloseOn && (
      <time dateTime={expectedCloseOn}>{dayOf(expectedCloseOn, reader)}</time>
    ),
  };
  return (
    <>
      <RecordFacts
        record={lead}
        fields={leadFields(choices)}
        here={`/leads/${lead.id}`}
        named={{ ownerId: lead.owner, customerId: lead.customer, companyId: lead.company }}
        {...{ views, editable }}
      />
      {weighted !== null && (
        <FixedFact label={t("leads.field.weighted")}>
          {formatMoney(weighted, currency, reader)}
        </FixedFact>
      )}
      {closedAt && (
        <FixedFact label={t("leads.field.closedAt")}>
          <Moment at={closedAt} reader={reader} />
        </FixedFact>
      )}
    </>
  );
}
