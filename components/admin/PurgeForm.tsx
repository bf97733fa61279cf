import { formatNumber, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { PurgeQuery } from "../../lib/trash/purge_run.ts";
import type { TrashedKind } from "../../lib/trash/schema.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { ConfirmField } from "../ui/ConfirmField.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { InputField } from "../ui/Field.tsx";
import { errorAt, type FormError, FormErrors } from "../ui/FormErrors.tsx";
import { FactTable } from "./SystemPanels.tsx";

/** Asks how long records must have been in the trash. */
export function PurgeDays({ query }: { query: PurgeQuery }) {
  return (
    <form class="stack" action="/admin/purge">
      {query.entity && <input type="hidden" name="entity" value={query.entity} />}
      <InputField
        name="days"
        label={t("purge.days")}
        value={String(query.days ?? 0)}
        maxLength={4}
      />
      <p>
        <Button>{t("purge.count")}</Button>
      </p>
    </form>
  );
}

export interface PurgeFormProps {
  query: PurgeQuery;
  counts: readonly { entity: TrashedKind["entity"]; count: number }[];
  errors: readonly FormError[];
  /** The page with its question, where the form posts to. */
  here: URL;
  reader: Reader;
}

/** What a purge would take, and the form that does it once that is confirmed. */
export function PurgeForm({ query, counts, errors, here, reader }: PurgeFormProps) {
  const count = counts.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) {
    return (
      <EmptyState icon="trash" title={t("purge.nothing")} text={t("purge.nothingText")}>
        <ButtonLink href="/trash">{t("trash.title")}</ButtonLink>
      </EmptyState>
    );
  }
  const sure = t("purge.sure", { count });
  const facts = counts.filter((one) => one.count > 0).map((one) =>
    [t(`${one.entity}.title`), formatNumber(one.count, reader)] as const
  );
  const asked = Object.entries(query).map(([name, value]) => [name, String(value)] as const);
  return (
    <form class="stack" method="post" action={`${here.pathname}${here.search}`}>
      <FormErrors errors={errors} labels={{ confirm: sure }} />
      <FactTable id="what" title={t("purge.what")} facts={facts} />
      <p class="small muted">{t("purge.keeps")}</p>
      {asked.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <ConfirmField label={sure} error={errorAt(errors, "confirm")} />
      <p>
        <Button kind="danger" icon="trash">{t("purge.do")}</Button>
      </p>
    </form>
  );
}
