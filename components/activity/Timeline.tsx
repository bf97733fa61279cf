import type { Chosen } from "../../lib/choices/schema.ts";
import type { Interaction, Kind } from "../../lib/interactions/schema.ts";
import { formatLongDay, formatTime, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { Prose } from "../mentions/Prose.tsx";
import { Icon } from "../ui/Icon.tsx";
import type { IconName } from "../ui/icons.ts";
import { daysOf } from "./days.ts";
import { ParentLink } from "./ParentLink.tsx";
import { headline } from "./words.ts";

export interface TimelineProps {
  interactions: readonly Interaction[];
  /** Which of the parents the page is about already. */
  on?: "customers" | "leads";
  /** The people that the texts may mention. */
  mentioned: readonly Chosen[];
  reader: Reader;
}

/** What happened, day by day, the latest first. */
export function Timeline({ interactions, on, mentioned, reader }: TimelineProps) {
  return (
    <>
      {daysOf(interactions, ({ occurredAt }) => occurredAt, reader).map(({ day, rows }) => (
        <section key={day}>
          <h3 class="day">{formatLongDay(new Date(rows[0]?.occurredAt ?? day), reader)}</h3>
          <ol class="line">
            {rows.map((row) => (
              <InteractionEntry
                key={row.id}
                interaction={row}
                {...(on && { on })}
                {...{ mentioned, reader }}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** The drawing of each kind. */
export const kindIcons: Record<Kind, IconName> = {
  call: "phone",
  email: "mail",
  meeting: "meet",
  note: "note",
};

type EntryProps = Omit<TimelineProps, "interactions"> & { interaction: Interaction };

/** One interaction in a timeline. */
export function InteractionEntry({ interaction, on, mentioned, reader }: EntryProps) {
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
        {body && (
          <p class="prose">
            <Prose text={body} people={mentioned} />
          </p>
        )}
      </div>
    </li>
  );
}
