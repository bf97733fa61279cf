import { industries, statuses } from "../../lib/customers/schema.ts";
import { t } from "../../lib/i18n/t.ts";
import { AddFilterChip, FilterChip } from "../ui/Chip.tsx";
import { Button } from "../ui/Button.tsx";
import { type Option, SelectField } from "../ui/Field.tsx";
import { listHref } from "../ui/list_href.ts";

export interface Owner {
  id: number;
  name: string;
}

export interface CustomerFiltersProps {
  /** The list's parameters as they stand in the address. */
  params: URLSearchParams;
  owners: readonly Owner[];
}

/** The filters that the form sets. */
const formNames = ["status", "ownerId", "industry"] as const;

/** The filters that the chips show; those beyond the form come from links. */
export const filterNames = [...formNames, "source", "email", "tag"] as const;

const names: Record<typeof filterNames[number], string> = {
  status: t("customers.field.status"),
  ownerId: t("customers.field.ownerId"),
  industry: t("customers.field.industry"),
  source: t("customers.field.source"),
  email: t("customers.field.email"),
  tag: t("customers.field.tag"),
};

/** The filters that are on, each with the link that takes it away, and the way to add one. */
export function FilterChips({ params, owners }: CustomerFiltersProps) {
  const set = filterNames.filter((name) => params.get(name));
  return (
    <>
      {set.map((name) => (
        <FilterChip
          key={name}
          label={t("list.filter", {
            name: names[name],
            value: filterInWords(name, params.get(name) ?? "", owners),
          })}
          href={listHref("/customers", params, { [name]: null })}
        />
      ))}
      <AddFilterChip opens="filter" />
    </>
  );
}

function filterInWords(name: string, value: string, owners: readonly Owner[]): string {
  const words = value.split(",").map((one) =>
    choices(name, owners).find((choice) => choice.value === one)?.label ?? one
  );
  const first = words.slice(0, -1).join(", ");
  return words.length === 1 ? words[0] ?? "" : t("list.or", { first, second: words.at(-1) ?? "" });
}

function choices(name: string, owners: readonly Owner[]): Option[] {
  if (name === "status") {
    return statuses.map((value) => ({ value, label: t(`customers.status.${value}`) }));
  }
  if (name === "industry") return industries.map((value) => ({ value, label: value }));
  if (name !== "ownerId") return [];
  const people = owners.map(({ id, name }) => ({ value: String(id), label: name }));
  return [{ value: "me", label: t("customers.me") }, ...people];
}

/** The form behind "Add filter": a plain GET that keeps the search and the order. */
export function FilterForm({ params, owners }: CustomerFiltersProps) {
  return (
    <form class="menu" id="filter" popover="auto" action="/customers">
      <h2>{t("list.filterTitle")}</h2>
      <div class="stack-sm pad">
        {["search", "sort", "deleted", "source", "email", "tag"].map((name) =>
          params.get(name) && (
            <input key={name} type="hidden" name={name} value={params.get(name) ?? ""} />
          )
        )}
        {formNames.map((name) => (
          <SelectField
            key={name}
            name={name}
            label={names[name]}
            value={params.get(name) ?? ""}
            options={[{ value: "", label: t("list.any") }, ...choices(name, owners)]}
          />
        ))}
        <Button kind="primary">{t("list.apply")}</Button>
      </div>
    </form>
  );
}
