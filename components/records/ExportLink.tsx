import { t } from "../../lib/i18n/t.ts";
import { Icon } from "../ui/Icon.tsx";
import { listHref } from "../ui/list_href.ts";

export interface ExportLinkProps {
  /** The list's page: `/companies`, `/admin/users`. */
  path: string;
  params: URLSearchParams;
}

/** The link to the page that gives the whole list, as it is filtered, as a file. */
export function ExportLink({ path, params }: ExportLinkProps) {
  const list = path.slice(path.lastIndexOf("/"));
  return (
    <a
      class="chip chip-plain"
      href={listHref(`/export${list}`, params, { limit: null, view: null })}
    >
      <Icon name="export" size="sm" />
      {t("export.link")}
      <span class="vh">{` ${t("export.title")}`}</span>
    </a>
  );
}
