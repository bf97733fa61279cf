import type { ComponentChildren } from "preact";
import type { ShownChange } from "../../lib/changes/shown_change.ts";
import { t } from "../../lib/i18n/t.ts";
import { ChangeToast } from "../changes/ChangeToast.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { RecordTabs, type RecordTabsProps } from "./RecordTabs.tsx";

export interface RecordListHeadProps extends Omit<RecordTabsProps, "entity" | "words"> {
  entity: "customers" | "companies" | "leads";
  url: URL;
  change: ShownChange | undefined;
  /** What stands before the button that adds one. */
  children: ComponentChildren;
}

/** The head of a list of owned records: its name, what can be added, what was changed, the views. */
export function RecordListHead(props: RecordListHeadProps) {
  const { entity, url, change, children, ...tabs } = props;
  const words = {
    all: t(`${entity}.all`),
    mine: t(`${entity}.mine`),
    trash: t(`${entity}.trash`),
  };
  return (
    <>
      <PageHead title={t(`${entity}.title`)}>
        <div class="row">
          {children}
          <ButtonLink kind="primary" icon="plus" href={`/${entity}/new`}>
            {t(`${entity}.add`)}
          </ButtonLink>
        </div>
      </PageHead>
      <ChangeToast change={change} url={url} />
      <RecordTabs {...{ entity, words }} {...tabs} />
    </>
  );
}

/** The ways to a list's duplicates and to more records from a file. */
export function UpkeepLinks({ entity }: { entity: "customers" | "companies" }) {
  return (
    <>
      <ButtonLink kind="ghost" href={`/${entity}/duplicates`}>{t("duplicates.title")}</ButtonLink>
      <ButtonLink kind="ghost" href={`/import?entity=${entity}`}>{t("imports.title")}</ButtonLink>
    </>
  );
}
