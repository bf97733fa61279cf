import { t } from "../../lib/i18n/t.ts";
import { RecordEmpty, type RecordEmptyProps } from "../records/RecordEmpty.tsx";
import { ButtonLink } from "../ui/Button.tsx";

/** Why a list of customers is empty, and what helps: also adding whom somebody looked for. */
export function CustomerEmpty(props: Pick<RecordEmptyProps, "path" | "params" | "filters">) {
  const search = props.params.get("search") ?? "";
  const count = props.filters.filter(({ name }) => props.params.get(name)).length;
  return (
    <RecordEmpty
      {...props}
      icon="people"
      noMatch={title(search, count)}
      none={{
        title: t("customers.none"),
        text: t("customers.noneText"),
        add: { href: "/customers/new", label: t("customers.add") },
      }}
    >
      {search !== "" && (
        <ButtonLink href={`/customers/new?name=${encodeURIComponent(search)}`}>
          {t("customers.addNamed", { search })}
        </ButtonLink>
      )}
    </RecordEmpty>
  );
}

function title(search: string, count: number): string {
  if (count === 0) return t("customers.noMatch", { search });
  if (search === "") return t("customers.noMatchFilters", { count });
  return t("customers.noMatchBoth", { search, count });
}
