import { t } from "../../lib/i18n/t.ts";
import { Panel } from "../ui/Panel.tsx";

export interface PartyNoteProps {
  customer: { name: string } | null;
  company: { name: string } | null;
  /** The page that offers others. */
  changeHref: string;
}

/** Whose lead it is going to be, with the way to choose another. */
export function PartyNote({ customer, company, changeHref }: PartyNoteProps) {
  const aside = <a href={changeHref}>{t("leads.change")}</a>;
  return (
    <div class="pick">
      <Panel id="pick" title={t("leads.about")} aside={aside}>
        <p class="panel-body">
          {[customer?.name, company?.name].filter((name) => name !== undefined).join(", ")}
        </p>
      </Panel>
    </div>
  );
}
