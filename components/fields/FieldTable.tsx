import type { Field } from "../../lib/fields/schema.ts";
import { t } from "../../lib/i18n/t.ts";
import { Button } from "../ui/Button.tsx";
import { Panel } from "../ui/Panel.tsx";

export interface FieldTableProps {
  entity: Field["entity"];
  /** The custom fields of the entity in their order. */
  fields: readonly Field[];
}

/** The custom fields of an entity, each with its page and its way to the trash. */
export function FieldTable({ entity, fields }: FieldTableProps) {
  return (
    <Panel id={entity} title={t(`fields.entity.${entity}`)}>
      <ul>
        {fields.map((field) => (
          <li key={field.id} class="item">
            <div>
              <a class="title" href={`/admin/fields/${field.id}/edit`}>{field.label}</a>
              <p class="small muted">{about(field)}</p>
            </div>
            <form method="post" action={`/admin/fields/${field.id}/trash`}>
              <Button kind="ghost" icon="trash" label={`${t("records.toTrash")}: ${field.label}`}>
                {""}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function about({ key, type, options, required }: Field): string {
  const parts = [key, t(`fields.type.${type}`)];
  if (options.length > 0) parts.push(options.join(", "));
  if (required) parts.push(t("fields.field.required"));
  return parts.join(" · ");
}
