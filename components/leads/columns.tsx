import type { Field } from "../../lib/fields/schema.ts";
import { formatMoney } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Lead } from "../../lib/leads/schema.ts";
import type { Column, ColumnPlace, RecordColumns } from "../records/columns.ts";
import {
  addedColumn,
  customColumns,
  ownerColumn,
  updatedColumn,
} from "../records/shared_columns.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Moment } from "../ui/Moment.tsx";
import { StageBadge } from "./StageBadge.tsx";
import { amountOf, chanceInWords, dayOf, partiesOf, taskInWords } from "./words.ts";

/** How lists show leads. */
export function leadColumns(
  place: ColumnPlace,
  custom: readonly Field[] = [],
): RecordColumns<Lead> {
  return {
    name: {
      label: t("leads.field.title"),
      sort: "title",
      of: ({ title }) => title,
      href: ({ id }) => `/leads/${id}`,
    },
    columns: [...usual(place), ...extra(place), ...customColumns(custom, place)],
  };
}

function usual(place: ColumnPlace): Column<Lead>[] {
  const { reader } = place;
  return [
    {
      key: "stageId",
      label: t("leads.field.stageId"),
      look: "table-end nowrap",
      cell: (lead) => (
        <>
          <StageBadge lead={lead} reader={reader} /> {lead.stage.type === "open" && lead.stage.name}
        </>
      ),
    },
    { key: "customerId", label: t("leads.about"), look: "cut", cell: partiesOf },
    {
      key: "amount",
      label: t("leads.field.amount"),
      sort: "amount",
      look: "num",
      cell: (lead) => amountOf(lead, reader),
    },
    {
      key: "expectedCloseOn",
      label: t("leads.field.expectedCloseOn"),
      sort: "expectedCloseOn",
      look: "nowrap wide",
      cell: ({ expectedCloseOn: day }) => day && <time dateTime={day}>{dayOf(day, reader)}</time>,
    },
    { ...ownerColumn(t("leads.field.ownerId")), look: "muted nowrap table-end" },
    addedColumn(place),
  ];
}

function extra(place: ColumnPlace): Column<Lead>[] {
  const { reader } = place;
  return [
    {
      key: "nextTask",
      label: t("leads.field.nextTask"),
      extra: true,
      look: "cut",
      cell: (lead) => <NextTask lead={lead} place={place} />,
    },
    {
      key: "probability",
      label: t("leads.field.probability"),
      look: "num",
      extra: true,
      cell: (lead) => chanceInWords(lead, reader),
    },
    {
      key: "weighted",
      label: t("leads.field.weighted"),
      look: "num",
      extra: true,
      cell: ({ weighted, currency }) =>
        weighted === null ? "" : formatMoney(Math.round(weighted), currency, reader),
    },
    { key: "source", label: t("leads.field.source"), extra: true, cell: ({ source }) => source },
    {
      key: "lastActivityAt",
      label: t("leads.field.lastActivityAt"),
      look: "muted nowrap",
      extra: true,
      cell: ({ lastActivityAt }) =>
        lastActivityAt && <Moment at={lastActivityAt} reader={reader} />,
    },
    updatedColumn(place),
  ];
}

/** What comes next for an open lead, or that nothing is planned. */
function NextTask({ lead, place }: { lead: Lead; place: ColumnPlace }) {
  if (lead.nextTask !== null) return <>{taskInWords(lead.nextTask, place.reader)}</>;
  if (lead.stage.type !== "open") return null;
  return (
    <span class="iline warning">
      <Icon name="alert" size="sm" />
      {t("leads.noTask")}
    </span>
  );
}
