import type { ComponentChildren } from "preact";
import { Fact, FixedFact } from "../ui/Fact.tsx";
import { formValues, type RecordField } from "./field.ts";

export interface RecordFactsProps {
  record: { id: number; version: number } & Readonly<Record<string, unknown>>;
  fields: readonly RecordField[];
  /** How a value is read, where that is more than its text. */
  views?: Readonly<Record<string, ComponentChildren>>;
  /** The record's page: `/companies/7`. */
  here: string;
  /** Whether the facts open into fields. */
  editable: boolean;
}

/** A record's fields, each of which opens into a small form of its own. */
export function RecordFacts({ record, fields, views = {}, here, editable }: RecordFactsProps) {
  const values = formValues(record, fields);
  return (
    <>
      {fields.map(({ name, label, options, type }) => {
        const value = values[name] ?? "";
        const chosen = options?.find((option) => option.value === value)?.label;
        const view = name in views ? views[name] : value === "" ? null : chosen ?? value;
        if (!editable) return <FixedFact key={name} label={label}>{view}</FixedFact>;
        return (
          <Fact
            key={name}
            {...{ name, label, view, value }}
            options={options && [...options]}
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
