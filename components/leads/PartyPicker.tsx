import { t } from "../../lib/i18n/t.ts";
import type { Party } from "../../lib/leads/parties.ts";
import { Button } from "../ui/Button.tsx";
import { Panel } from "../ui/Panel.tsx";

export interface PartyPickerProps {
  /** The page that goes on with the choice: `/leads/new`. */
  path: string;
  search: string;
  /** What the words found; undefined before anything was searched. */
  found: readonly Party[] | undefined;
}

/** Finds the customer or company of a lead: a search on the server, and links. */
export function PartyPicker({ path, search, found }: PartyPickerProps) {
  return (
    <div class="pick">
      <Panel id="pick" title={t("leads.forWhom")}>
        <form class="panel-body row" action={path} role="search">
          <label class="vh" for="party">{t("leads.about")}</label>
          <input
            class="input"
            id="party"
            type="search"
            name="search"
            value={search}
            placeholder={t("leads.about")}
            autocomplete="off"
          />
          <Button>{t("interactions.find")}</Button>
        </form>
        {found?.length === 0 && (
          <p class="panel-body muted">{t("interactions.findNone", { search })}</p>
        )}
        {found && found.length > 0 && (
          <ul>
            {found.map((party) => (
              <Choice key={`${party.customerId}/${party.companyId}`} path={path} party={party} />
            ))}
          </ul>
        )}
      </Panel>
    </div>
  );
}

function Choice({ path, party }: { path: string; party: Party }) {
  const { customerId, companyId, name, detail } = party;
  const noun = customerId === null ? t("noun.company") : t("noun.customer");
  const params = new URLSearchParams({
    customerId: String(customerId ?? ""),
    companyId: String(companyId ?? ""),
  });
  return (
    <li class="item">
      <div>
        <a class="title" href={`${path}?${params}`}>{name}</a>
        <p class="small muted cut">{detail === null ? noun : `${noun}, ${detail}`}</p>
      </div>
    </li>
  );
}
