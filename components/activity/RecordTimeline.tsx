import type { ComponentChildren } from "preact";
import type { Chosen } from "../../lib/choices/schema.ts";
import { formatLongDay, formatTime, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { TimelineEntity, TimelineEntry } from "../../lib/timeline/schema.ts";
import { changedFields, changeInWords, type People } from "../changes/words.ts";
import { Icon } from "../ui/Icon.tsx";
import type { IconName } from "../ui/icons.ts";
import { daysOf } from "./days.ts";
import { InteractionEntry } from "./Timeline.tsx";

export interface RecordTimelineProps {
  entries: readonly TimelineEntry[];
  /** The people that the texts may mention. */
  mentioned: readonly Chosen[];
  /** What the page is about already. */
  on: TimelineEntity;
  people: People;
  reader: Reader;
}

/** All that happened with a record, day by day, the latest first. */
export function RecordTimeline({ entries, reader, ...rest }: RecordTimelineProps) {
  return (
    <>
      {daysOf(entries, ({ at }) => at, reader).map(({ day, rows }) => (
        <section key={day}>
          <h3 class="day">{formatLongDay(new Date(rows[0]?.at ?? day), reader)}</h3>
          <ol class="line">
            {rows.map((entry) => (
              <Entry key={`${entry.source} ${entry.id}`} {...{ entry, reader }} {...rest} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

type EntryProps = Omit<RecordTimelineProps, "entries"> & { entry: TimelineEntry };

function Entry({ entry, on, mentioned, people, reader }: EntryProps) {
  const { at } = entry;
  if (entry.source === "interaction") {
    const about = on === "companies" ? {} : { on };
    const { interaction } = entry;
    return <InteractionEntry {...{ interaction, mentioned, reader }} {...about} />;
  }
  if (entry.source === "task") {
    const { id, title, user } = entry.task;
    const what = <a href={`/tasks/${id}`}>{t("timeline.taskDone", { title })}</a>;
    return <Line icon="check" by={user.name} {...{ what, at, reader }} />;
  }
  if (entry.source === "stage") {
    const { leadId, lead, toStage, user } = entry.move;
    const what = on === "leads"
      ? t("timeline.moved", { stage: toStage })
      : <a href={`/leads/${leadId}`}>{t("timeline.leadMoved", { lead, stage: toStage })}</a>;
    return <Line icon="move" by={user} {...{ what, at, reader }} />;
  }
  const change = { entity: on, ...entry.change };
  const fields = change.action === "updated" ? changedFields(change, people) : [];
  const by = entry.change.actor?.name ?? null;
  return (
    <Line icon="edit" what={changeInWords(change, people)} {...{ by, at, reader }}>
      {fields.length > 1 && fields.map(({ label, before, after }) => (
        <p key={label} class="small">
          {t("change.fieldFrom", { label, before })} <strong>{after}</strong>
        </p>
      ))}
    </Line>
  );
}

interface LineProps {
  icon: IconName;
  what: ComponentChildren;
  /** null where the system did it. */
  by: string | null;
  at: string;
  reader: Reader;
  children?: ComponentChildren;
}

function Line({ icon, what, by, at, reader, children }: LineProps) {
  return (
    <li>
      <span class="dot">
        <Icon name={icon} size="sm" flip={icon === "move"} />
      </span>
      <div>
        <h3>{what}</h3>
        <p class="small muted">
          {by ?? t("app.name")}, <time dateTime={at}>{formatTime(at, reader)}</time>
        </p>
        {children}
      </div>
    </li>
  );
}
