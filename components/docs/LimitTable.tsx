import { t } from "../../lib/i18n/t.ts";
import { Panel } from "../ui/Panel.tsx";

/** A limit of requests: how many in how many seconds; null where it is switched off. */
export interface ShownLimit {
  name: "login" | "anonymous" | "user";
  rate: { limit: number; windowSeconds: number } | null;
}

/** The limits that this instance really has. */
export function LimitTable({ limits, sizes }: {
  limits: readonly ShownLimit[];
  /** Other limits: a text's key and its number. */
  sizes: readonly (readonly ["body" | "depth" | "page" | "batch" | "bulk", number])[];
}) {
  return (
    <Panel id="limits" title={t("docs.limits")}>
      <div class="panel-body">
        <ul>
          {limits.map(({ name, rate }) => (
            <li key={name}>
              {t(`docs.limit.${name}`)}:{" "}
              <strong>
                {rate === null
                  ? t("docs.noLimit")
                  : t("docs.rate", { limit: rate.limit, minutes: rate.windowSeconds / 60 })}
              </strong>
            </li>
          ))}
          {sizes.map(([name, size]) => (
            <li key={name}>
              {t(`docs.size.${name}`)}: <strong>{size}</strong>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}
