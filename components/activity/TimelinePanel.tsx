import { kinds } from "../../lib/interactions/schema.ts";
import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { moreSources, type TimelineEntity, type TimelinePage } from "../../lib/timeline/schema.ts";
import type { People } from "../changes/words.ts";
import type { Option } from "../ui/Field.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { Panel } from "../ui/Panel.tsx";
import { type Tab, Tabs } from "../ui/Tabs.tsx";
import { LogForm } from "./LogForm.tsx";
import { RecordTimeline } from "./RecordTimeline.tsx";

export interface TimelinePanelProps {
  timeline: TimelinePage;
  /** Fields of what is logged here: `{ customerId: 7 }`. */
  about: Readonly<Record<string, number | string>>;
  /** On a company's page: whom or what it may be about. */
  choices?: readonly Option[];
  on: TimelineEntity;
  /** Whether this person may log something here. */
  addable: boolean;
  /** The page's address, for the filter and the older ones. */
  url: URL;
  /** The names behind ids of people in what was changed. */
  people: People;
  reader: Reader;
}

/** What happened with a record, and the form that adds to it. */
export function TimelinePanel(props: TimelinePanelProps) {
  const { about, choices, addable } = props;
  const { timeline: { entries, mentioned, older }, on, url, people, reader } = props;
  const link = (kind: string | null, older: string | null) => {
    const params = new URLSearchParams();
    if (kind !== null) params.set("kind", kind);
    if (older !== null) params.set("older", older);
    const query = params.toString();
    return `${url.pathname}${query === "" ? "" : `?${query}`}#timeline`;
  };
  const kind = url.searchParams.get("kind");
  return (
    <Panel id="timeline" title={t("interactions.timeline")}>
      {addable && <LogForm {...{ about, choices }} />}
      <Kinds kind={kind} href={(one) => link(one, null)} />
      {entries.length === 0 && <p class="panel-body muted">{t("interactions.noneHere")}</p>}
      <RecordTimeline {...{ entries, mentioned, on, people, reader }} />
      {older !== null && (
        <p class="panel-body">
          <ButtonLink href={link(kind, older)}>
            {t("interactions.older")}
          </ButtonLink>
        </p>
      )}
    </Panel>
  );
}

function Kinds({ kind, href }: { kind: string | null; href: (kind: string | null) => string }) {
  const tab = (label: string, one: string | null): Tab => ({
    ...{ label, href: href(one), current: one === kind },
  });
  const tabs = [
    tab(t("interactions.all"), null),
    ...kinds.map((one) => tab(t(`interactions.kind.${one}`), one)),
    ...moreSources.map((one) => tab(t(`timeline.${one}`), one)),
  ];
  return <Tabs label={t("interactions.filter")} tabs={tabs} />;
}
