import { t } from "../../lib/i18n/t.ts";
import type { Team } from "../../lib/teams/schema.ts";

/** Teams in rows; on a narrow screen each row becomes a card. */
export function TeamTable({ teams }: { teams: readonly Team[] }) {
  return (
    <div class="list">
      <div class="panel table cards">
        <table>
          <caption class="vh">{t("teams.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("teams.field.name")}</th>
              <th scope="col">{t("teams.field.managerId")}</th>
              <th scope="col" class="num">{t("teams.field.memberCount")}</th>
            </tr>
          </thead>
          <tbody>
            {teams.map((team) => (
              <tr key={team.id}>
                <th scope="row">
                  <a class="title" href={`/admin/teams/${team.id}`}>{team.name}</a>
                </th>
                <td>{team.manager?.name}</td>
                <td class="num">{team.memberCount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
