import type { Status } from "../../lib/customers/schema.ts";
import { formatNumber, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { Panel } from "../ui/Panel.tsx";

export interface StatusCount {
  status: Status;
  total: number;
  totalIsEstimate?: true | undefined;
}

export interface HomeNumbersProps {
  counts: readonly StatusCount[];
  reader: Reader;
}

/** How many customers of one's own there are in each status, beside what is next. */
export function HomeNumbers({ counts, reader }: HomeNumbersProps) {
  return (
    <aside class="stack" aria-label={t("home.numbers")}>
      <Panel id="numbers" title={t("home.numbers")}>
        <table class="tight">
          <caption class="vh">{t("home.numbers")}</caption>
          <tbody>
            {counts.map(({ status, total, totalIsEstimate }) => {
              const count = formatNumber(total, reader);
              return (
                <tr key={status}>
                  <th scope="row">
                    <a href={`/customers?ownerId=me&status=${status}`}>
                      {t(`customers.status.${status}`)}
                    </a>
                  </th>
                  <td class="num">{totalIsEstimate ? t("home.about", { count }) : count}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <footer>
          <a href="/customers">{t("home.everyone")}</a>
        </footer>
      </Panel>
    </aside>
  );
}
