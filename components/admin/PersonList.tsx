import type { Person } from "../../lib/privacy/find.ts";
import { t } from "../../lib/i18n/t.ts";
import { Badge } from "../ui/Badge.tsx";
import { Panel } from "../ui/Panel.tsx";

export interface PersonListProps {
  entity: "customers" | "users";
  title: string;
  people: readonly Person[];
}

/** People that were found, each with the way to all that is kept of them. */
export function PersonList({ entity, title, people }: PersonListProps) {
  if (people.length === 0) return null;
  return (
    <Panel id={entity} title={title}>
      <ul>
        {people.map(({ id, name, email, inTrash }) => (
          <li key={id} class="item">
            <div>
              <a class="title" href={`/admin/privacy/${entity}/${id}`}>{name}</a>
              <p class="small muted">{email}</p>
            </div>
            {inTrash && <Badge>{t("trash.title")}</Badge>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
