import { type BulkState, emptied } from "../../lib/bulk/asked.ts";
import type { BulkPreview, Skipped } from "../../lib/bulk/schema.ts";
import { formatNumber, type Reader } from "../../lib/i18n/format.ts";
import { remark } from "../../lib/i18n/remark.ts";
import { t } from "../../lib/i18n/t.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { HiddenFields } from "../ui/HiddenFields.tsx";
import { Panel } from "../ui/Panel.tsx";
import { targetFields } from "./BulkPage.tsx";
import type { RecordField } from "./field.ts";

export interface BulkPreviewPanelProps {
  path: string;
  fields: readonly RecordField[];
  state: BulkState;
  preview: BulkPreview;
  /** The list, to go back to. */
  back: string;
  reader: Reader;
}

/** How many records would change and which would stay, with the button that does it. */
export function BulkPreviewPanel(props: BulkPreviewPanelProps) {
  const { path, fields, state, preview, back, reader } = props;
  const { matched, outcome } = preview;
  const will = outcome?.counts.updated ?? matched;
  const unchanged = outcome?.counts.unchanged ?? 0;
  const skipped = outcome?.counts.skipped ?? 0;
  return (
    <Panel id="preview" title={t("bulk.previewTitle")}>
      <div class="panel-body stack-sm" role="status">
        <Wanted fields={fields} {...state} />
        <p class="strong">
          {will === 0 ? t("bulk.wont") : t("bulk.will", { count: formatNumber(will, reader) })}
        </p>
        {preview.job && <p class="muted">{t("bulk.byJob")}</p>}
        {unchanged > 0 && <p>{t("bulk.unchanged", { count: unchanged })}</p>}
        {outcome && skipped > 0 && (
          <Staying
            path={path}
            count={skipped}
            skipped={outcome.skipped}
          />
        )}
        <form class="row" method="post" action={`${path}/bulk`}>
          <HiddenFields values={[...targetFields(state), ...Object.entries(state.values)]} />
          {will > 0 && (
            <Button kind="primary">{t("bulk.do", { count: formatNumber(will, reader) })}</Button>
          )}
          <ButtonLink kind="ghost" href={back}>{t("form.cancel")}</ButtonLink>
        </form>
      </div>
    </Panel>
  );
}

/** The change in words: "Status: Active". */
function Wanted(
  { fields, values, named }:
    & { fields: readonly RecordField[] }
    & Pick<BulkState, "values" | "named">,
) {
  const set = fields.filter(({ name }) => values[name]);
  return (
    <ul>
      {set.map(({ name, label, options }) => {
        const value = values[name] ?? "";
        const words = named[name]?.name ??
          options?.find((option) => option.value === value)?.label ??
          (value === emptied ? t("form.empty") : value);
        return <li key={name}>{t("list.filter", { name: label, value: words })}</li>;
      })}
    </ul>
  );
}

interface StayingProps {
  path: string;
  count: number;
  skipped: readonly Skipped[];
}

const named = 10;

/** The records that stay as they are, under why they do. */
function Staying({ path, count, skipped }: StayingProps) {
  const reasons = [...new Set(skipped.map(({ why }) => why))];
  return (
    <details>
      <summary>{t("bulk.skipped", { count })}</summary>
      <ul>
        {reasons.map((why) => {
          const those = skipped.filter((one) => one.why === why);
          return (
            <li key={why}>
              {t("bulk.why", { count: those.length, why: remark(why) })}:{" "}
              {those.slice(0, named).map(({ id }) => [
                <a key={id} href={`${path}/${id}`}>{id}</a>,
                " ",
              ])}
              {those.length > named && "…"}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
