import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { ApiKey } from "../../lib/keys/schema.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Moment } from "../ui/Moment.tsx";

export interface KeyTableProps {
  keys: readonly ApiKey[];
  /** Where a key is revoked: `${base}/ID/revoke`. */
  base: string;
  reader: Reader;
}

/** API keys with what they may and when they were used, each with its way out. */
export function KeyTable({ keys, base, reader }: KeyTableProps) {
  if (keys.length === 0) {
    return <EmptyState icon="lock" title={t("keys.none")} text={t("keys.noneText")} />;
  }
  return (
    <div class="list">
      <div class="panel table cards">
        <table>
          <caption class="vh">{t("keys.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("keys.name")}</th>
              <th scope="col">{t("keys.owner")}</th>
              <th scope="col">{t("keys.scopes")}</th>
              <th scope="col">{t("keys.used")}</th>
              <th scope="col">{t("keys.expires")}</th>
              <th scope="col">
                <span class="vh">{t("keys.revoke")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {keys.map((key) => <Row key={key.id} apiKey={key} base={base} reader={reader} />)}
          </tbody>
        </table>
      </div>
      <p class="small muted">{t("keys.revokeNote")}</p>
    </div>
  );
}

interface RowProps {
  apiKey: ApiKey;
  base: string;
  reader: Reader;
}

function Row({ apiKey, base, reader }: RowProps) {
  const { id, name, hint, owner, scopes, lastUsedAt, expiresAt } = apiKey;
  const at = (time: string | null, none: string) =>
    time === null ? none : <Moment at={time} reader={reader} />;
  return (
    <tr>
      <th scope="row">
        {name} <code class="muted">{hint}…</code>
      </th>
      <td>{owner.name}</td>
      <td class="small">{scopes.join(", ")}</td>
      <td class="nowrap muted">{at(lastUsedAt, t("keys.unused"))}</td>
      <td class="nowrap">{at(expiresAt, t("keys.never"))}</td>
      <td class="table-end">
        <form method="post" action={`${base}/${id}/revoke`}>
          <Button kind="ghost" label={t("keys.revokeNamed", { name })}>{t("keys.revoke")}</Button>
        </form>
      </td>
    </tr>
  );
}
