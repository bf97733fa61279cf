import { t } from "../../lib/i18n/t.ts";
import { Button } from "../ui/Button.tsx";
import { Panel } from "../ui/Panel.tsx";

export interface Choice {
  href: string;
  name: string;
  /** What kind of record it is, and what tells it from others of the same name. */
  noun: string;
  detail: string | null;
}

export interface RecordPickerProps {
  /** The page that searches and goes on with the choice: `/tasks/new`. */
  path: string;
  /** What is asked for: "Whom was it with?". */
  title: string;
  /** What may be found. */
  label: string;
  search: string;
  /** What the words found; undefined before anything was searched. */
  found: readonly Choice[] | undefined;
}

/** Finds the record that something is about: a search on the server, and links. */
export function RecordPicker({ path, title, label, search, found }: RecordPickerProps) {
  return (
    <div class="pick">
      <Panel id="pick" title={title}>
        <form class="panel-body row nowrap" action={path} role="search">
          <label class="vh" for="pick-search">{label}</label>
          <input
            class="input"
            id="pick-search"
            type="search"
            name="search"
            value={search}
            placeholder={label}
            autocomplete="off"
          />
          <Button>{t("interactions.find")}</Button>
        </form>
        {found?.length === 0 && (
          <p class="panel-body muted">{t("interactions.findNone", { search })}</p>
        )}
        {found && found.length > 0 && (
          <ul>{found.map((choice) => <Item key={choice.href} {...choice} />)}</ul>
        )}
      </Panel>
    </div>
  );
}

function Item({ href, name, noun, detail }: Choice) {
  return (
    <li class="item">
      <div>
        <a class="title" href={href}>{name}</a>
        <p class="small muted cut">{detail === null ? noun : `${noun}, ${detail}`}</p>
      </div>
    </li>
  );
}
