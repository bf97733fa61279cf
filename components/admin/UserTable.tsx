import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { User } from "../../lib/users/schema.ts";
import { Badge, type Tone } from "../ui/Badge.tsx";
import { Moment } from "../ui/Moment.tsx";
import { SortHeader } from "../ui/SortHeader.tsx";

export interface UserTableProps {
  users: readonly User[];
  teams: readonly { id: number; name: string }[];
  sort: string;
  sortHref: (sort: string) => string;
  reader: Reader;
}

const tones: Record<User["status"], Tone> = {
  invited: "accent",
  active: "positive",
  disabled: "plain",
};

/** A user's status as a coloured word. */
export function UserStatus({ status }: { status: User["status"] }) {
  return <Badge tone={tones[status]}>{t(`users.status.${status}`)}</Badge>;
}

/** Users in rows; on a narrow screen each row becomes a card. */
export function UserTable({ users, teams, sort, sortHref, reader }: UserTableProps) {
  const sorting = { sort, href: sortHref };
  return (
    <div class="list">
      <div class="panel table cards">
        <table>
          <caption class="vh">{t("users.caption")}</caption>
          <thead>
            <tr>
              <SortHeader field="name" {...sorting}>{t("users.field.name")}</SortHeader>
              <th scope="col">{t("users.field.status")}</th>
              <SortHeader field="email" {...sorting}>{t("users.field.email")}</SortHeader>
              <th scope="col">{t("users.field.role")}</th>
              <th scope="col">{t("users.field.teamId")}</th>
              <th scope="col">{t("users.field.lastLoginAt")}</th>
            </tr>
          </thead>
          <tbody>
            {users.map((user) => (
              <Row
                key={user.id}
                user={user}
                team={teams.find(({ id }) => id === user.teamId)?.name}
                reader={reader}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface RowProps {
  user: User;
  team: string | undefined;
  reader: Reader;
}

function Row({ user, team, reader }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <a class="title" href={`/admin/users/${user.id}`}>{user.name}</a>
      </th>
      <td class="table-end">
        <UserStatus status={user.status} />
      </td>
      <td class="muted cut">{user.email}</td>
      <td class="table-end">{t(`users.role.${user.role}`)}</td>
      <td class="nowrap">{team}</td>
      <td class="muted table-end nowrap">
        {user.lastLoginAt !== null && <Moment at={user.lastLoginAt} reader={reader} />}
      </td>
    </tr>
  );
}
