import { useEffect, useRef, useState } from "preact/hooks";

/** The palette's texts, in the reader's language: the catalogues stay on the server. */
export interface PaletteWords {
  label: string;
  /** With `{count}` for how many were found. */
  found: string;
}

export interface PaletteDialogProps {
  words: PaletteWords;
  close(): void;
}

const pauseMs = 180;

/** Searches everything while one types: the search page's own results, over the page. */
export function PaletteDialog({ words, close }: PaletteDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const pending = useRef<{ timer?: ReturnType<typeof setTimeout>; request?: AbortController }>({});
  const [news, setNews] = useState("");

  useEffect(() => {
    dialog.current?.showModal();
    return () => {
      clearTimeout(pending.current.timer);
      pending.current.request?.abort();
    };
  }, []);

  function typed(event: Event) {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    const q = event.currentTarget.value.trim();
    clearTimeout(pending.current.timer);
    pending.current.timer = setTimeout(() => search(q), pauseMs);
  }

  async function search(q: string) {
    pending.current.request?.abort();
    const request = new AbortController();
    pending.current.request = request;
    const found = q === "" ? [] : await panelsFor(q, request.signal);
    if (found === undefined || results.current === null) return;
    results.current.replaceChildren(...found);
    const count = results.current.querySelectorAll("a.title").length;
    setNews(q === "" ? "" : words.found.replace("{count}", String(count)));
  }

  return (
    <dialog class="palette" ref={dialog} aria-label={words.label} onClose={close} onKeyDown={step}>
      <form role="search" action="/search">
        <input
          class="input"
          type="search"
          name="q"
          aria-label={words.label}
          placeholder={words.label}
          autocomplete="off"
          onInput={typed}
        />
      </form>
      <p class="vh" role="status">{news}</p>
      <div class="stack-sm" ref={results} />
    </dialog>
  );
}

/** The arrow keys walk through the results, and back into the field. */
function step(event: KeyboardEvent) {
  const down = event.key === "ArrowDown";
  if (!down && event.key !== "ArrowUp") return;
  if (!(event.currentTarget instanceof HTMLElement)) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("input, a.title")];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  event.preventDefault();
  stops[(at + (down ? 1 : -1) + stops.length) % stops.length]?.focus();
}

/** The panels of the search page; undefined when a newer search took over or the line is down. */
async function panelsFor(q: string, signal: AbortSignal): Promise<Node[] | undefined> {
  try {
    const response = await fetch(`/search?q=${encodeURIComponent(q)}`, { signal });
    if (!response.ok || response.redirected) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const panels = page.querySelectorAll("#main section.panel");
    return [...panels].map((panel) => document.adoptNode(panel));
  } catch {
    return undefined;
  }
}
