import { t } from "../../lib/i18n/t.ts";
import { type Import, outcomes } from "../../lib/imports/schema.ts";
import { Panel } from "../ui/Panel.tsx";

/** How many columns of a row are shown. */
const shownColumns = 6;

/** Some rows of each outcome, with why. */
export function SamplePanel({ samples, format: { columns } }: Pick<Import, "samples" | "format">) {
  const rows = outcomes.flatMap((outcome) =>
    (samples[outcome] ?? []).map((sample) => ({ outcome, ...sample }))
  );
  if (rows.length === 0) return null;
  const names = columns.slice(0, shownColumns);
  return (
    <Panel id="samples" title={t("imports.samples")}>
      <div class="list">
        <div class="table" tabIndex={0} role="group" aria-label={t("imports.samples")}>
          <table>
            <caption class="vh">{t("imports.samples")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("imports.sampleRow")}</th>
                <th scope="col">{t("imports.sampleWhat")}</th>
                {names.map((name) => <th key={name} scope="col">{name}</th>)}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ outcome, row, note, cells }) => (
                <tr key={row}>
                  <td class="num">{row}</td>
                  <td class={note === null ? "nowrap" : "long"}>
                    {t(`imports.count.${outcome}`)}
                    {note !== null && <p class="small muted">{note}</p>}
                  </td>
                  {names.map((name, at) => (
                    <td key={name} class="cut">{(cells[at] ?? "").slice(0, 80)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </Panel>
  );
}
