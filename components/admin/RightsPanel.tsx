import { type Action, type Entity, reach, type Role, roleHas } from "../../lib/auth/permissions.ts";
import { inEachLanguage } from "../../lib/i18n/language.ts";
import { t } from "../../lib/i18n/t.ts";
import { Badge } from "../ui/Badge.tsx";
import { Panel } from "../ui/Panel.tsx";

const roles: Role[] = ["user", "manager", "admin"];

const groups: { title: string; entity: Entity; actions: Action[] }[] = inEachLanguage(() => [
  {
    title: t("rights.records"),
    entity: "customers",
    actions: ["read", "create", "update", "delete"],
  },
  {
    title: t("rights.interactions"),
    entity: "interactions",
    actions: ["read", "create", "delete"],
  },
  { title: t("rights.users"), entity: "users", actions: ["read", "create", "update", "delete"] },
]);

/** The role table, drawn from the permissions that the policies ask. */
export function RightsPanel() {
  return (
    <Panel id="rights" title={t("rights.title")}>
      <table class="tight">
        <caption class="vh">{t("rights.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("rights.action")}</th>
            {roles.map((role) => <th key={role} scope="col">{t(`users.role.${role}`)}</th>)}
          </tr>
        </thead>
        {groups.map(({ title, entity, actions }) => (
          <tbody key={entity}>
            <Heading title={title} />
            {actions.map((action) => (
              <tr key={action}>
                <th scope="row">{actionInWords(entity, action)}</th>
                {roles.map((role) => (
                  <td key={role}>
                    <Right value={rightOf(role, action, entity)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
        <tbody>
          <Heading title={t("rights.system")} />
          {(["configure", "monitor"] as const).map((action) => (
            <tr key={action}>
              <th scope="row">{t(`rights.${action}`)}</th>
              {roles.map((role) => (
                <td key={role}>
                  <Right value={roleHas(role, `${action}:system`) ? "yes" : "no"} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function Heading({ title }: { title: string }) {
  return (
    <tr>
      <th class="grp" colSpan={4} scope="rowgroup">{title}</th>
    </tr>
  );
}

function actionInWords(entity: Entity, action: Action): string {
  return entity === "users" && action === "delete" ? t("rights.disable") : t(`rights.${action}`);
}

type Value = "own" | "team" | "all" | "yes" | "no";

function rightOf(role: Role, action: Action, entity: Entity): Value {
  if (action === "create") return roleHas(role, `create:${entity}`) ? "yes" : "no";
  return reach(role, action, entity) ?? "no";
}

function Right({ value }: { value: Value }) {
  if (value === "no") return <span class="muted">{t("rights.no")}</span>;
  const wide = value === "all" || value === "yes";
  return <Badge tone={wide ? "positive" : "accent"}>{t(`rights.${value}`)}</Badge>;
}
