import { t } from "../../lib/i18n/t.ts";
import type { Lead } from "../../lib/leads/schema.ts";
import { Note } from "../ui/Note.tsx";

/** Says that other open leads look the same, right after a lead was added. */
export function LeadAlike({ lead, count }: { lead: Lead; count: number }) {
  if (count === 0) return null;
  return (
    <div class="notes">
      <Note tone="warning" icon="board" title={t("leads.alike", { count })}>
        <p>
          <a href={`/leads?search=${encodeURIComponent(lead.title)}`}>{t("leads.alikeShow")}</a>
        </p>
      </Note>
    </div>
  );
}
