import type { Chosen } from "../../lib/choices/schema.ts";
import { remark } from "../../lib/i18n/remark.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Verdict } from "../../lib/ownership.ts";
import { Button } from "../ui/Button.tsx";
import { InputField, type Option, SelectField } from "../ui/Field.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { PickField } from "../ui/PickField.tsx";

export interface WhyPanelProps {
  /** Of whom it was asked. */
  person: Chosen | undefined;
  entities: readonly Option[];
  /** What was asked. */
  params: URLSearchParams;
  /** The answer; null where there is no such record, absent before a question. */
  verdict: Verdict | null | undefined;
}

const actions = ["read", "create", "update", "delete", "restore"] as const;

/** Asks the policies why a person may or may not do something. */
export function WhyPanel({ person, entities, params, verdict }: WhyPanelProps) {
  const value = (name: string) => params.get(name) ?? "";
  return (
    <Panel id="why" title={t("rights.why")}>
      <form class="panel-body stack-sm" action="/admin/rights">
        <PickField
          name="userId"
          label={t("rights.who")}
          value={value("userId")}
          named={person}
          pick="users"
          me={t("records.me")}
          placeholder={t("pick.placeholder")}
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
        {verdict !== undefined && <Answer verdict={verdict} name={person?.name ?? ""} />}
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
