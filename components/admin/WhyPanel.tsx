import { remark } from "../../lib/i18n/remark.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Verdict } from "../../lib/ownership.ts";
import { asOptions } from "../records/field.ts";
import { Button } from "../ui/Button.tsx";
import { InputField, type Option, SelectField } from "../ui/Field.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";

export interface WhyPanelProps {
  people: readonly { id: number; name: string }[];
  entities: readonly Option[];
  /** What was asked. */
  params: URLSearchParams;
  /** The answer; null where there is no such record, absent before a question. */
  verdict: Verdict | null | undefined;
}

const actions = ["read", "create", "update", "delete", "restore"] as const;

/** Asks the policies why a person may or may not do something. */
export function WhyPanel({ people, entities, params, verdict }: WhyPanelProps) {
  const value = (name: string) => params.get(name) ?? "";
  const name = people.find(({ id }) => String(id) === value("userId"))?.name ?? "";
  return (
    <Panel id="why" title={t("rights.why")}>
      <form class="panel-body stack-sm" action="/admin/rights">
        <SelectField
          name="userId"
          label={t("rights.who")}
          value={value("userId")}
          options={asOptions(people)}
        />
        <SelectField
          name="action"
          label={t("rights.what")}
          value={value("action")}
          options={actions.map((action) => ({ value: action, label: t(`rights.${action}`) }))}
        />
        <SelectField
          name="entity"
          label={t("rights.entity")}
          value={value("entity")}
          options={entities}
        />
        <InputField name="id" label={t("rights.number")} value={value("id")} optional />
        <p>
          <Button kind="primary">{t("rights.ask")}</Button>
        </p>
        {verdict !== undefined && <Answer {...{ verdict, name }} />}
      </form>
    </Panel>
  );
}

function Answer({ verdict, name }: { verdict: Verdict | null; name: string }) {
  if (verdict === null) return <Note icon="search" title={t("rights.absent")} />;
  const { allowed, reason } = verdict;
  const title = t(allowed ? "rights.allowed" : "rights.refused", { name });
  return (
    <Note icon={allowed ? "check" : "lock"} tone={allowed ? "positive" : "warning"} title={title}>
      <p>{remark(reason)}</p>
    </Note>
  );
}
