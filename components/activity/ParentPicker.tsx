import { t } from "../../lib/i18n/t.ts";
import type { FoundParent } from "../../lib/parents/schema.ts";
import { Button } from "../ui/Button.tsx";
import { Panel } from "../ui/Panel.tsx";

export interface ParentPickerProps {
  /** The page that goes on with the choice: `/tasks/new`. */
  path: string;
  /** What is asked for: "Whom was it with?". */
  title: string;
  search: string;
  /** What the words found; undefined before anything was searched. */
  found: readonly FoundParent[] | undefined;
}

/** Finds the customer or lead that something is about: a search on the server, and links. */
export function ParentPicker({ path, title, search, found }: ParentPickerProps) {
  return (
    <div class="pick">
      <Panel id="pick" title={title}>
        <form class="panel-body row nowrap" action={path} role="search">
          <label class="vh" for="parent">{t("interactions.findLabel")}</label>
          <input
            class="input"
            id="parent"
            type="search"
            name="search"
            value={search}
            placeholder={t("interactions.findLabel")}
            autocomplete="off"
          />
          <Button>{t("interactions.find")}</Button>
        </form>
        {found?.length === 0 && (
          <p class="panel-body muted">{t("interactions.findNone", { search })}</p>
        )}
        {found && found.length > 0 && (
          <ul>
            {found.map((one) => <Choice key={`${one.entity}${one.id}`} path={path} one={one} />)}
          </ul>
        )}
      </Panel>
    </div>
  );
}

function Choice({ path, one }: { path: string; one: FoundParent }) {
  const field = one.entity === "customers" ? "customerId" : "leadId";
  const noun = one.entity === "customers" ? t("noun.customer") : t("noun.lead");
  return (
    <li class="item">
      <div>
        <a class="title" href={`${path}?${field}=${one.id}`}>{one.name}</a>
        <p class="small muted cut">{one.detail === null ? noun : `${noun}, ${one.detail}`}</p>
      </div>
    </li>
  );
}
