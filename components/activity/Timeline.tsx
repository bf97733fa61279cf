import type { Interaction, Kind } from "../../lib/interactions/schema.ts";
import { formatLongDay, formatTime, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { toLocal } from "../../lib/i18n/zoned_time.ts";
import { Icon } from "../ui/Icon.tsx";
import type { IconName } from "../ui/icons.ts";
import { ParentLink } from "./ParentLink.tsx";
import { headline } from "./words.ts";

export interface TimelineProps {
  interactions: readonly Interaction[];
  /** Which of the parents the page is about already. */
  on?: "customers" | "leads";
  reader: Reader;
}

/** What happened, day by day, the latest first. */
export function Timeline({ interactions, on, reader }: TimelineProps) {
  return (
    <>
      {byDay(interactions, reader).map(({ day, rows }) => (
        <section key={day}>
          <h3 class="day">{formatLongDay(new Date(rows[0]?.occurredAt ?? day), reader)}</h3>
          <ol class="line">
            {rows.map((row) => (
              <Entry key={row.id} interaction={row} {...(on && { on })} reader={reader} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

interface Day {
  day: string;
  rows: Interaction[];
}

/** Neighbours of the same day together; the order stays. */
function byDay(interactions: readonly Interaction[], reader: Reader): Day[] {
  const days: Day[] = [];
  for (const row of interactions) {
    const day = toLocal(row.occurredAt, reader.timeZone).slice(0, 10);
    const last = days.at(-1);
    if (last?.day === day) last.rows.push(row);
    else days.push({ day, rows: [row] });
  }
  return days;
}

/** The drawing of each kind. */
export const kindIcons: Record<Kind, IconName> = {
  call: "phone",
  email: "mail",
  meeting: "meet",
  note: "note",
};

type EntryProps = Omit<TimelineProps, "interactions"> & { interaction: Interaction };

function Entry({ interaction, on, reader }: EntryProps) {
  const { id, kind, user, occurredAt, body, customer, lead } = interaction;
  const parent = on === "leads" ? customer : lead ?? (on === undefined ? customer : null);
  const entity = parent === lead ? "leads" : "customers";
  return (
    <li>
      <span class="dot">
        <Icon name={kindIcons[kind]} size="sm" />
      </span>
      <div>
        <h3>
          <a href={`/interactions/${id}`}>{headline(interaction)}</a>
        </h3>
        <p class="small muted">
          {user.name}, <time dateTime={occurredAt}>{formatTime(occurredAt, reader)}</time>
          {parent && [`, ${t("interactions.on")} `]}
          {parent && <ParentLink entity={entity} parent={parent} />}
        </p>
        {body && <p class="prose">{body}</p>}
      </div>
    </li>
  );
}
