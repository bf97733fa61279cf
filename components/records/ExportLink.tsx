import { t } from "../../lib/i18n/t.ts";
import { rowParams } from "../../lib/views/query.ts";
import { Icon } from "../ui/Icon.tsx";

export interface ExportLinkProps {
  /** The list's page: `/companies`, `/admin/users`. */
  path: string;
  params: URLSearchParams;
}

/** The link to the whole list, as it is filtered, as a file. */
export function ExportLink({ path, params }: ExportLinkProps) {
  const query = rowParams(params);
  for (const name of ["page", "cursor", "limit", "count"]) query.delete(name);
  query.set("format", "csv");
  const entity = path.slice(path.lastIndexOf("/"));
  return (
    <a class="chip chip-plain" href={`/api${entity}/export?${query}`} download>
      <Icon name="export" size="sm" />
      {t("export.csv")}
      <span class="vh">{` ${t("export.title")}`}</span>
    </a>
  );
}
