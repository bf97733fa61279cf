import { formatPercent, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Stage } from "../../lib/stages/schema.ts";
import { leadLabels } from "../leads/fields.ts";
import { statusTones } from "../leads/words.ts";
import { Badge } from "../ui/Badge.tsx";

/** A pipeline's stages in their order, each with the way to change it. */
export function StageTable(
  { stages, caption, reader }: { stages: readonly Stage[]; caption: string; reader: Reader },
) {
  return (
    <div class="table cards">
      <table>
        <caption class="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("stages.field.name")}</th>
            <th scope="col">{t("stages.field.type")}</th>
            <th scope="col" class="num">{t("stages.field.probability")}</th>
            <th scope="col" class="num">{t("stages.field.rotAfterDays")}</th>
            <th scope="col">{t("stages.field.requires")}</th>
          </tr>
        </thead>
        <tbody>
          {stages.map((stage) => <Row key={stage.id} stage={stage} reader={reader} />)}
        </tbody>
      </table>
    </div>
  );
}

function Row({ stage, reader }: { stage: Stage; reader: Reader }) {
  const { id, name, type, probability, rotAfterDays, requires } = stage;
  return (
    <tr>
      <th scope="row">
        <a class="title" href={`/admin/stages/${id}/edit`}>{name}</a>
      </th>
      <td class="table-end">
        <Badge tone={statusTones[type]}>{t(`stages.type.${type}`)}</Badge>
      </td>
      <td class="num">{formatPercent(probability / 100, reader)}</td>
      <td class="num wide">{rotAfterDays}</td>
      <td class="muted">{requires.map((key) => leadLabels[key] ?? key).join(", ")}</td>
    </tr>
  );
}
