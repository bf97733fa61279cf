import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../components/ui/Icon.tsx";

export interface CustomerSearchProps {
  action: string;
  /** What the list is searched for now. */
  value: string;
  /** The list's other parameters, kept by the form. */
  keep: Record<string, string>;
  label: string;
  /** Ids of the parts of the page that a search changes. */
  parts: string[];
}

const pauseMs = 180;

/** A search form; with scripts the list follows the typing, without them Enter sends the form. */
export default function CustomerSearch(props: CustomerSearchProps) {
  const { action, value, keep, label, parts } = props;
  const [news, setNews] = useState("");
  const pending = useRef<{ timer?: ReturnType<typeof setTimeout>; request?: AbortController }>({});

  function typed(event: Event) {
    const form = event.currentTarget instanceof HTMLInputElement ? event.currentTarget.form : null;
    if (form === null) return;
    clearTimeout(pending.current.timer);
    pending.current.timer = setTimeout(() => search(form), pauseMs);
  }

  async function search(form: HTMLFormElement) {
    pending.current.request?.abort();
    const request = new AbortController();
    pending.current.request = request;
    const answer = await fetchPage(addressOf(form), request.signal);
    if (answer === undefined) return;
    setNews(show(answer, parts));
    history.replaceState(history.state, "", answer.url);
  }

  useEffect(() => () => {
    clearTimeout(pending.current.timer);
    pending.current.request?.abort();
  }, []);

  return (
    <form class="find-in" role="search" action={action} aria-label={label}>
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
        onInput={typed}
      />
      <span class="vh" role="status">{news}</span>
    </form>
  );
}

interface Answer {
  url: string;
  page: Document;
}

/** The same address that sending the form would open. */
function addressOf(form: HTMLFormElement): string {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value !== "") params.set(name, value);
  }
  const query = params.toString();
  return new URL(query === "" ? form.action : `${form.action}?${query}`, location.href).href;
}

/** The page at an address; undefined when a newer search took over or the line is down. */
async function fetchPage(url: string, signal: AbortSignal): Promise<Answer | undefined> {
  try {
    const response = await fetch(url, { signal, headers: { accept: "text/html" } });
    if (response.redirected) location.assign(url);
    if (!response.ok || response.redirected) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    return { url, page };
  } catch {
    return undefined;
  }
}

/** Puts the named parts of the answer into this page; gives how many were found, in words. */
function show({ page }: Answer, parts: string[]): string {
  for (const id of parts) {
    const fresh = page.getElementById(id);
    if (fresh !== null) document.getElementById(id)?.replaceWith(document.adoptNode(fresh));
  }
  return document.querySelector("[data-found]")?.getAttribute("data-found") ?? "";
}
