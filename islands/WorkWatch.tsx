import { useEffect, useState } from "preact/hooks";

const pauseMs = 2000;
const longestPauseMs = 30_000;
/** How often somebody who listens is told, while it goes on. */
const newsMs = 10_000;

/**
 * Keeps the page's part `#work` up to date, as the server shows it, until it is no longer busy: what
 * is marked `data-live` while the work goes on, then all of it. What it says of itself, in
 * `data-said`, is said in a live region.
 */
export default function WorkWatch() {
  const [said, setSaid] = useState("");

  useEffect(() => {
    const ending = new AbortController();
    follow(setSaid, ending.signal);
    return () => ending.abort();
  }, []);

  return <p class="vh" role="status">{said}</p>;
}

async function follow(tell: (news: string) => void, signal: AbortSignal): Promise<void> {
  let told = -newsMs;
  for (let wait = pauseMs; !signal.aborted;) {
    await new Promise((done) => setTimeout(done, wait));
    const next = await fetchWork(signal);
    wait = next === undefined ? Math.min(wait * 2, longestPauseMs) : pauseMs;
    if (next === "gone") return location.reload();
    if (next === undefined || signal.aborted) continue;
    renew(next);
    const isBusy = next.dataset.busy !== undefined;
    if (!isBusy || performance.now() - told >= newsMs) {
      tell(next.dataset.said ?? "");
      told = performance.now();
    }
    if (!isBusy) return;
  }
}

/** How the work stands; undefined where the server could not say it. */
async function fetchWork(signal: AbortSignal): Promise<HTMLElement | "gone" | undefined> {
  try {
    const response = await fetch(location.href, { signal, headers: { accept: "text/html" } });
    if (response.redirected || response.status === 404) return "gone";
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    return page.getElementById("work") ?? undefined;
  } catch {
    return undefined;
  }
}

/** Only what has changed, as long as the rest is the same: a button keeps the focus. */
function renew(next: HTMLElement): void {
  const shown = document.getElementById("work");
  if (shown === null) return;
  const [before, after] = [liveParts(shown), liveParts(next)];
  const alike = next.dataset.busy !== undefined && before.length === after.length &&
    before.every((part, at) => part.dataset.live === after[at]?.dataset.live);
  if (!alike) {
    const hadFocus = shown.contains(document.activeElement);
    shown.replaceWith(document.adoptNode(next));
    if (hadFocus) document.getElementById("main")?.focus({ preventScroll: true });
    return;
  }
  before.forEach((part, at) => {
    const now = after[at];
    if (now === undefined || now.isEqualNode(part)) return;
    for (const { name, value } of now.attributes) part.setAttribute(name, value);
    part.replaceChildren(...document.adoptNode(now).childNodes);
  });
}

function liveParts(work: HTMLElement): HTMLElement[] {
  return [...work.querySelectorAll<HTMLElement>("[data-live]")];
}
