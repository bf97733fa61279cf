import type { ComponentChildren } from "preact";
import type { Interaction } from "../../lib/interactions/schema.ts";
import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { ParentLink } from "../activity/ParentLink.tsx";
import { outcomeInWords } from "../activity/words.ts";
import { FixedFact } from "../ui/Fact.tsx";
import { Moment } from "../ui/Moment.tsx";
import { interactionLabels } from "./fields.ts";

/** What is known of an interaction; what is not, is left away, since nobody can add it. */
export function InteractionFacts(
  { interaction, reader }: { interaction: Interaction; reader: Reader },
) {
  return (
    <>
      {factsOf(interaction, reader).filter(([, view]) => view !== null).map(([label, view]) => (
        <FixedFact key={label} label={label}>{view}</FixedFact>
      ))}
    </>
  );
}

function factsOf(one: Interaction, reader: Reader): [string, ComponentChildren | null][] {
  const label = (field: string) => interactionLabels[field] ?? field;
  const { customer, lead, direction, outcome, durationMinutes: minutes } = one;
  return [
    [label("kind"), t(`interactions.kind.${one.kind}`)],
    [t("interactions.field.userId"), one.user.name],
    [label("occurredAt"), <Moment key="at" at={one.occurredAt} reader={reader} />],
    [
      label("customerId"),
      customer && <ParentLink key="customer" entity="customers" parent={customer} />,
    ],
    [label("leadId"), lead && <ParentLink key="lead" entity="leads" parent={lead} />],
    [label("subject"), one.subject],
    [label("direction"), direction && t(`interactions.direction.${direction}`)],
    [label("outcome"), outcome && outcomeInWords(outcome)],
    [label("durationMinutes"), minutes === null ? null : String(minutes)],
  ];
}
