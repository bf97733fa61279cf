import type { Reader } from "../../lib/i18n/format.ts";
import type { Lead } from "../../lib/leads/schema.ts";
import { Badge } from "../ui/Badge.tsx";
import { Icon } from "../ui/Icon.tsx";
import { silentInWords, statusTones } from "./words.ts";

/** Won, lost or rotting as a coloured word; an open lead in good time says nothing. */
export function StageBadge({ lead, reader }: { lead: Lead; reader: Reader }) {
  const { stage, rotting } = lead;
  if (stage.type !== "open") return <Badge tone={statusTones[stage.type]}>{stage.name}</Badge>;
  if (!rotting) return null;
  const words = silentInWords(lead, reader);
  return (
    <span class="iline warning" title={words}>
      <Icon name="rot" size="sm" />
      <span class="vh">{words}</span>
    </span>
  );
}
