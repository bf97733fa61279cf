import type { ComponentChildren } from "preact";
import { formatNumber, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { SlowQuery, TableSize } from "../../lib/system/state.ts";
import { sizeInWords } from "../activity/size.ts";
import { Panel } from "../ui/Panel.tsx";

/** Facts in two columns: what it is, and how it is. */
export function FactTable({ id, title, facts }: {
  id: string;
  title: string;
  facts: readonly (readonly [string, string])[];
}) {
  return (
    <Panel id={id} title={title}>
      <table class="tight">
        <caption class="vh">{title}</caption>
        <tbody>
          {facts.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="num breaks">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

/** The largest tables with their indexes. */
export function SizeTable({ tables, reader }: { tables: readonly TableSize[]; reader: Reader }) {
  return (
    <Panel id="tables" title={t("system.tables")}>
      <NumberTable
        caption={t("system.tables")}
        heads={[t("system.table"), t("system.rows"), t("system.bytes")]}
      >
        {tables.map(({ name, rows, bytes }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="num">{formatNumber(Math.round(rows), reader)}</td>
            <td class="num">{sizeInWords(bytes, reader)}</td>
          </tr>
        ))}
      </NumberTable>
    </Panel>
  );
}

/** The statements that take the most time, where the server counts them. */
export function SlowTable({ slow, reader }: { slow: SlowQuery[] | undefined; reader: Reader }) {
  if (slow === undefined) {
    return (
      <Panel id="slow" title={t("system.slow")}>
        <p class="panel-body muted">{t("system.noSlow")}</p>
      </Panel>
    );
  }
  const tenths = (value: number) => formatNumber(Math.round(value * 10) / 10, reader);
  return (
    <Panel id="slow" title={t("system.slow")}>
      <NumberTable
        caption={t("system.slow")}
        heads={[t("system.query"), t("system.calls"), t("system.mean"), t("system.total")]}
      >
        {slow.map(({ query, calls, mean, total }) => (
          <tr key={query}>
            <th scope="row" class="small">{query}</th>
            <td class="num">{formatNumber(calls, reader)}</td>
            <td class="num">{tenths(mean)}</td>
            <td class="num">{tenths(total)}</td>
          </tr>
        ))}
      </NumberTable>
    </Panel>
  );
}

function NumberTable({ caption, heads, children }: {
  caption: string;
  heads: readonly string[];
  children: ComponentChildren;
}) {
  return (
    <div class="xscroll" tabIndex={0} role="group" aria-label={caption}>
      <table class="tight">
        <caption class="vh">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={head} scope="col" class={index === 0 ? undefined : "num"}>{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
