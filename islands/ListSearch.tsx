import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../components/ui/Icon.tsx";

export interface ListSearchProps {
  action: string;
  /** What the list is searched for now. */
  value: string;
  /** The list's other parameters, kept by the form. */
  keep: Record<string, string>;
  label: string;
}

const pauseMs = 180;

/** A search form; with scripts it sends itself while one types, without them Enter does. */
export default function ListSearch({ action, value, keep, label }: ListSearchProps) {
  const field = useRef<HTMLInputElement>(null);
  const sent = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  useEffect(() => () => clearTimeout(timer.current), []);

  // What came with another page goes into the field; the answer to what was typed does not.
  useEffect(() => {
    const named = new URLSearchParams(location.search).get("search") ?? "";
    if (value === sent.current || value !== named || field.current === null) return;
    field.current.value = sent.current = value;
  }, [value]);

  function typed({ currentTarget: { form } }: { currentTarget: HTMLInputElement }) {
    clearTimeout(timer.current);
    if (form !== null && !savesData()) timer.current = setTimeout(() => search(form), pauseMs);
  }

  /** Typing leaves one step in the history, not one for each pause. */
  function search(form: HTMLFormElement) {
    history.replaceState(history.state, "", addressOf(form));
    form.requestSubmit();
  }

  function submitted() {
    clearTimeout(timer.current);
    sent.current = field.current?.value ?? "";
  }

  return (
    <form
      class="find-in"
      role="search"
      action={action}
      aria-label={label}
      onSubmit={submitted}
    >
      <Icon name="search" />
      {Object.entries(keep).map(([name, text]) => (
        <input key={name} type="hidden" name={name} value={text} />
      ))}
      <label class="vh" for="search">{label}</label>
      <input
        class="input"
        id="search"
        name="search"
        type="search"
        placeholder={label}
        defaultValue={value}
        autocomplete="off"
        ref={field}
        onInput={typed}
      />
    </form>
  );
}

/** The address that sending the form opens. */
function addressOf(form: HTMLFormElement): URL {
  const url = new URL(form.action);
  url.search = "";
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") url.searchParams.append(name, value);
  }
  return url;
}

/** Whether the person asked for as few bytes as can be; then only Enter searches. */
function savesData(): boolean {
  return "connection" in navigator &&
    Reflect.get(Object(navigator.connection), "saveData") === true;
}
