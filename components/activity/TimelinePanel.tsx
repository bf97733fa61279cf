import { type Interaction, kinds } from "../../lib/interactions/schema.ts";
import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Page } from "../../lib/resource.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { Panel } from "../ui/Panel.tsx";
import { type Tab, Tabs } from "../ui/Tabs.tsx";
import { LogForm } from "./LogForm.tsx";
import { Timeline } from "./Timeline.tsx";

export interface TimelinePanelProps {
  timeline: Page<Interaction>;
  /** Fields of what is logged here: `{ customerId: 7 }`. */
  about: Readonly<Record<string, number>>;
  on: "customers" | "leads";
  /** Whether this person may log something here. */
  addable: boolean;
  /** The page's address, for the filter and the older ones. */
  url: URL;
  reader: Reader;
}

/** What happened with a record, and the form that adds to it. */
export function TimelinePanel(props: TimelinePanelProps) {
  const { timeline: { data, pagination }, about, on, addable, url, reader } = props;
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
      {addable && <LogForm about={about} />}
      <Kinds kind={kind} href={(one) => link(one, null)} />
      {data.length === 0 && <p class="panel-body muted">{t("interactions.noneHere")}</p>}
      <Timeline interactions={data} {...{ on, reader }} />
      {pagination.nextCursor !== null && (
        <p class="panel-body">
          <ButtonLink href={link(kind, pagination.nextCursor)}>
            {t("interactions.older")}
          </ButtonLink>
        </p>
      )}
    </Panel>
  );
}

function Kinds({ kind, href }: { kind: string | null; href: (kind: string | null) => string }) {
  const tabs: Tab[] = [null, ...kinds].map((one) => ({
    label: one === null ? t("interactions.all") : t(`interactions.kind.${one}`),
    href: href(one),
    current: one === kind,
  }));
  return <Tabs label={t("interactions.filter")} tabs={tabs} />;
}
