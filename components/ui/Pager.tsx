import type { ComponentChildren } from "preact";
import type { Pagination } from "../../lib/resource.ts";
import { formatNumber, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { Icon } from "./Icon.tsx";

export interface PagerProps {
  pagination: Pagination;
  /** How many rows this page shows. */
  shown: number;
  /** The link to a page; to the next one with its cursor, so that it is quick however far it is. */
  href: (page: number, cursor?: string) => string;
  /** The link that counts every row where the total is an estimate. */
  exactHref: string;
  /** Whether the pages are exchanged by client navigation. */
  swap?: boolean;
  reader: Reader;
  /** What tells it from another one on the page. */
  label?: string;
}

/** Which rows are shown of how many, and the links to the pages beside this one. */
export function Pager({ pagination, shown, href, exactHref, swap, reader, label }: PagerProps) {
  const { page, limit, total, totalIsEstimate, nextCursor } = pagination;
  const from = (page - 1) * limit + 1;
  const to = from + shown - 1;
  const number = (value: number) => formatNumber(value, reader);
  const range = { from: number(from), to: number(to), total: number(Math.max(total, to)) };
  return (
    <nav class="pager" aria-label={label ?? t("list.pages")} f-client-nav={swap}>
      <p>
        {totalIsEstimate ? t("list.rangeAbout", range) : t("list.range", range)}{" "}
        {totalIsEstimate && <a href={exactHref}>{t("list.countExactly")}</a>}
      </p>
      <Step href={page > 1 ? href(page - 1) : undefined} rel="prev">
        <Icon name="left" size="sm" flip />
        {t("list.previous")}
      </Step>
      <Step href={nextCursor === null ? undefined : href(page + 1, nextCursor)} rel="next">
        {t("list.next")}
        <Icon name="right" size="sm" flip />
      </Step>
    </nav>
  );
}

interface StepProps {
  href: string | undefined;
  rel: "prev" | "next";
  children: ComponentChildren;
}

function Step({ href, rel, children }: StepProps) {
  if (href === undefined) return <a class="btn" aria-disabled="true" role="link">{children}</a>;
  return <a class="btn" rel={rel} href={href}>{children}</a>;
}
