import { t } from "../../lib/i18n/t.ts";
import type { Interaction } from "../../lib/interactions/schema.ts";
import { Parents } from "../activity/ParentLink.tsx";
import { headline, outcomeInWords } from "../activity/words.ts";
import type { Column, ColumnPlace, RecordColumns } from "../records/columns.ts";
import { addedColumn } from "../records/shared_columns.tsx";
import { Moment } from "../ui/Moment.tsx";
import { interactionLabels } from "./fields.ts";

/** How the list shows interactions once columns are chosen; without, it is a timeline. */
export function interactionColumns(place: ColumnPlace): RecordColumns<Interaction> {
  return {
    name: {
      label: t("interactions.what"),
      of: headline,
      href: ({ id }) => `/interactions/${id}`,
    },
    columns: columns(place).map((column) => ({ ...column, extra: true })),
  };
}

function columns(place: ColumnPlace): Column<Interaction>[] {
  const label = (field: string) => interactionLabels[field] ?? field;
  return [
    {
      key: "occurredAt",
      label: label("occurredAt"),
      sort: "occurredAt",
      look: "muted nowrap",
      cell: ({ occurredAt }) => <Moment at={occurredAt} reader={place.reader} />,
    },
    { key: "kind", label: label("kind"), cell: ({ kind }) => t(`interactions.kind.${kind}`) },
    {
      key: "about",
      label: t("leads.about"),
      look: "cut",
      cell: ({ customer, lead }) => <Parents {...{ customer, lead }} class="rel" />,
    },
    {
      key: "userId",
      label: t("interactions.field.userId"),
      look: "muted nowrap",
      cell: ({ user }) => user.name,
    },
    {
      key: "direction",
      label: label("direction"),
      cell: ({ direction }) => direction && t(`interactions.direction.${direction}`),
    },
    {
      key: "outcome",
      label: label("outcome"),
      cell: ({ outcome }) => outcome && outcomeInWords(outcome),
    },
    {
      key: "durationMinutes",
      label: label("durationMinutes"),
      look: "num",
      cell: ({ durationMinutes }) => durationMinutes,
    },
    { key: "body", label: label("body"), look: "cut", cell: ({ body }) => body },
    addedColumn(place),
  ];
}
