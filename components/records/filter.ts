import type { LinkedRecords } from "../../lib/choices/linked.ts";
import type { ChoiceEntity } from "../../lib/choices/schema.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Option } from "../ui/Field.tsx";

/** A filter of a list: one that the form sets has options or a type, others come from links. */
export interface RecordFilter {
  name: string;
  label: string;
  options?: readonly Option[];
  /** What may be typed where there are no options. */
  type?: "text" | "date";
  /** The kind of record that is found by its name. */
  pick?: ChoiceEntity;
  /** What values from links are called. */
  known?: readonly Option[];
}

/** The filters with the names of the records that the address names by their ids. */
export function withNames(
  filters: readonly RecordFilter[],
  linked: LinkedRecords,
): RecordFilter[] {
  return filters.map((filter) => {
    if (filter.pick === undefined) return filter;
    const known = (linked[filter.name] ?? []).map(({ id, name }) => ({
      ...{ value: String(id), label: name },
    }));
    return { ...filter, known: [...known, { value: "me", label: t("records.me") }] };
  });
}

/** A filter's values in words: "North or South". */
export function filterInWords({ options, known = [] }: RecordFilter, value: string): string {
  const words = value.split(",").map((one) =>
    (options ?? known).find((option) => option.value === one)?.label ?? one
  );
  const first = words.slice(0, -1).join(", ");
  return words.length === 1 ? words[0] ?? "" : t("list.or", { first, second: words.at(-1) ?? "" });
}
