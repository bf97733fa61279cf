import type { ComponentChildren } from "preact";
import type { Named } from "../../lib/choices/mark.ts";
import { Fact, FixedFact } from "../ui/Fact.tsx";
import { formValues, type RecordField } from "./field.ts";

export interface RecordFactsProps {
  record: { id: number; version: number } & Readonly<Record<string, unknown>>;
  fields: readonly RecordField[];
  /** How a value is read, where that is more than its text. */
  views?: Readonly<Record<string, ComponentChildren>>;
  /** The names of the records that fields hold. */
  named?: Named;
  /** The record's page: `/companies/7`. */
  here: string;
  /** Whether the facts open into fields. */
  editable: boolean;
}

/** A record's fields, each of which opens into a small form of its own. */
export function RecordFacts(props: RecordFactsProps) {
  const { record, fields, views = {}, named = {}, here, editable } = props;
  const values = formValues(record, fields);
  return (
    <>
      {fields.map(({ name, label, options, suggestions, type, pick, free }) => {
        const value = values[name] ?? "";
        const chosen = named[name]?.name ??
          options?.find((option) => option.value === value)?.label;
        const view = name in views ? views[name] : value === "" ? null : chosen ?? value;
        if (!editable) return <FixedFact key={name} label={label}>{view}</FixedFact>;
        return (
          <Fact
            key={name}
            {...{ name, label, view, value, suggestions }}
            options={options && [...options]}
            picks={pick && { pick, free, named: named[name] }}
            type={type === "url" || type === "password" || type === "hidden"
              ? "text"
              : type ?? "text"}
            action={`${here}/edit`}
            version={record.version}
            cancelHref={here}
          />
        );
      })}
    </>
  );
}
