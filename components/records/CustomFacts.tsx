import type { Field } from "../../lib/fields/schema.ts";
import { formatDay, type Reader } from "../../lib/i18n/format.ts";
import { customOf } from "../../lib/schema/custom_fields.ts";
import { customFields } from "./custom.ts";
import { RecordFacts, type RecordFactsProps } from "./RecordFacts.tsx";

export interface CustomFactsProps extends Pick<RecordFactsProps, "record" | "here" | "editable"> {
  /** The entity's custom fields. */
  custom: readonly Field[];
  reader: Reader;
}

/** A record's custom fields, each of which opens into a small form of its own. */
export function CustomFacts({ custom, record, reader, ...rest }: CustomFactsProps) {
  const values = customOf(record);
  const days = custom.filter(({ type, key }) => type === "date" && key in values)
    .map(({ key }) => [`custom.${key}`, day(String(values[key]), reader)]);
  return (
    <RecordFacts
      record={record}
      fields={customFields(custom, record)}
      views={Object.fromEntries(days)}
      {...rest}
    />
  );
}

function day(date: string, reader: Reader) {
  return (
    <time dateTime={date}>{formatDay(`${date}T12:00:00Z`, { ...reader, timeZone: "UTC" })}</time>
  );
}
