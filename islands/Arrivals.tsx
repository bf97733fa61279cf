import { useEffect, useRef, useState } from "preact/hooks";

export interface ArrivalsProps {
  /** The page's own path with its query: another one means that a page has come. */
  at: string;
  /** What the bar says to those who do not see it. */
  waiting: string;
}

/**
 * What the browser does where one page takes another's place, and scripts have to do where only a
 * part of it changes: a bar while the answer is awaited, the focus, and what was found in words.
 */
export default function Arrivals({ at, waiting }: ArrivalsProps) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const shown = useRef(at);
  const followed = useRef("");

  useEffect(() => watch(setBusy, followed), []);

  useEffect(() => {
    if (shown.current === at) return;
    const before = shown.current;
    shown.current = at;
    setBusy(false);
    focus(placeOf(before) === placeOf(at) ? followed.current : "");
    setSaid(document.querySelector<HTMLElement>("[data-found]")?.dataset.found ?? "");
  }, [at]);

  return (
    <>
      <div class="progress" role="progressbar" aria-label={waiting} hidden={!busy} />
      <p class="vh" role="status">{said}</p>
    </>
  );
}

/** Tells of every request that a link, a form, Back or Forward begins, and of its end. */
function watch(tell: (busy: boolean) => void, followed: { current: string }): () => void {
  const ending = new AbortController();
  const options = { capture: true, signal: ending.signal };
  const indicator = {
    set value(busy: boolean) {
      tell(busy);
    },
  };
  let here = location.pathname + location.search;
  const mark = ({ target }: Event) => {
    const sender = target instanceof Element && target.closest("a, form");
    if (!sender) return;
    Object.assign(sender, { _freshIndicator: indicator });
    followed.current = sender.textContent ?? "";
    here = location.pathname + location.search;
  };
  document.addEventListener("click", mark, options);
  document.addEventListener("submit", mark, options);
  const left = () => {
    const before = here;
    followed.current = "";
    here = location.pathname + location.search;
    if (before !== here) tell(true);
  };
  addEventListener("popstate", left, options);
  return () => ending.abort();
}

/**
 * What was followed keeps the focus, or what stands in its place now, unless another page came of it:
 * that one begins at its start.
 */
function focus(label: string): void {
  const main = document.getElementById("main");
  if (label !== "" && document.activeElement !== document.body) return;
  const links = [...main?.querySelectorAll<HTMLElement>("thead a") ?? []];
  const same = label === "" ? undefined : links.find(({ textContent }) => textContent === label);
  (same ?? main)?.focus({ preventScroll: true });
}

/** Where in the product an address is: its path, and the page of a list. */
function placeOf(address: string): string {
  const { pathname, searchParams } = new URL(address, location.href);
  return `${pathname} ${searchParams.get("page") ?? 1}`;
}
