import { useEffect, useRef } from "preact/hooks";

export interface AlikeWatchProps {
  /** Where the note about records that look the same comes from. */
  path: string;
  /** The fields of the form around it that they are compared by. */
  fields: string[];
}

const pauseMs = 400;

/** Inside of a form: tells while one types of records that may be the same. Saving stays possible. */
export default function AlikeWatch({ path, fields }: AlikeWatchProps) {
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let request = new AbortController();
    const look = async () => {
      request.abort();
      request = new AbortController();
      const note = await fetchNote(addressOf(form, { path, fields }), request.signal);
      if (note !== undefined) place.current?.replaceChildren(...note);
    };
    const typed = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || !fields.includes(target.name)) return;
      clearTimeout(timer);
      timer = setTimeout(look, pauseMs);
    };
    form.addEventListener("input", typed);
    return () => {
      form.removeEventListener("input", typed);
      clearTimeout(timer);
      request.abort();
    };
  }, []);

  return <div ref={place} role="status" />;
}

function addressOf(form: HTMLFormElement, { path, fields }: AlikeWatchProps): string {
  const typed = new FormData(form);
  const values = fields.map((name) => [name, String(typed.get(name) ?? "").trim()]);
  return `${path}?${new URLSearchParams(values.filter(([, value]) => value !== ""))}`;
}

/** What the server says of it; undefined where it says nothing new. */
async function fetchNote(url: string, signal: AbortSignal): Promise<NodeListOf<Node> | undefined> {
  try {
    const response = await fetch(url, { signal, headers: { accept: "text/html" } });
    if (!response.ok || response.redirected) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    return document.adoptNode(page.body).childNodes;
  } catch {
    return undefined;
  }
}
