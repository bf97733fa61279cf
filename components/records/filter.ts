import { t } from "../../lib/i18n/t.ts";
import type { Option } from "../ui/Field.tsx";

/** A filter of a list: one that the form sets has options, others come from links. */
export interface RecordFilter {
  name: string;
  label: string;
  options?: readonly Option[];
}

/** A filter's values in words: "North or South". */
export function filterInWords({ options = [] }: RecordFilter, value: string): string {
  const words = value.split(",").map((one) =>
    options.find((option) => option.value === one)?.label ?? one
  );
  const first = words.slice(0, -1).join(", ");
  return words.length === 1 ? words[0] ?? "" : t("list.or", { first, second: words.at(-1) ?? "" });
}
