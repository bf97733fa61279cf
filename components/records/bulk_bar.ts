import { formatNumber, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Pagination } from "../../lib/resource.ts";
import { canonical } from "../../lib/views/query.ts";
import type { BulkBarProps } from "./BulkBar.tsx";

interface Listed {
  /** The list's page: `/customers`. */
  path: string;
  params: URLSearchParams;
  pagination: Pagination;
  reader: Reader;
}

/** What a list offers for its ticked rows; nothing in the trash, nor to who may change none. */
export function bulkBarOf(
  { path, params, pagination, reader }: Listed,
  allowed: boolean,
): BulkBarProps | undefined {
  if (!allowed || params.get("deleted") === "true") return undefined;
  const count = formatNumber(pagination.total, reader);
  return {
    action: `${path}/bulk`,
    filter: canonical(params),
    all: pagination.totalIsEstimate ? t("bulk.allAbout", { count }) : t("bulk.all", { count }),
  };
}
