import type { Passkey } from "../../lib/auth/passkeys.ts";
import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Moment } from "../ui/Moment.tsx";

export interface PasskeyTableProps {
  passkeys: readonly Passkey[];
  reader: Reader;
}

/** A person's passkeys with what each is and when it was used. */
export function PasskeyTable({ passkeys, reader }: PasskeyTableProps) {
  if (passkeys.length === 0) {
    return <EmptyState icon="lock" title={t("passkeys.none")} text={t("passkeys.noneText")} />;
  }
  return (
    <div class="list">
      <div class="panel table cards">
        <table>
          <caption class="vh">{t("passkeys.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("passkeys.name")}</th>
              <th scope="col">{t("passkeys.place")}</th>
              <th scope="col">{t("passkeys.used")}</th>
              <th scope="col">{t("passkeys.added")}</th>
            </tr>
          </thead>
          <tbody>
            {passkeys.map((passkey) => <Row key={passkey.id} passkey={passkey} reader={reader} />)}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Row({ passkey, reader }: { passkey: Passkey; reader: Reader }) {
  const { id, name, backedUp, createdAt, lastUsedAt } = passkey;
  return (
    <tr>
      <th scope="row">
        <a class="title" href={`/settings/passkeys/${id}`}>{name}</a>
      </th>
      <td>{backedUp ? t("passkeys.synced") : t("passkeys.oneDevice")}</td>
      <td class="nowrap muted" data-th={t("passkeys.used")}>
        {lastUsedAt === null ? t("passkeys.unused") : <Moment at={lastUsedAt} reader={reader} />}
      </td>
      <td class="nowrap muted" data-th={t("passkeys.added")}>
        <Moment at={createdAt} reader={reader} />
      </td>
    </tr>
  );
}
