import { keepOptOut } from "./attributes.ts";
import { formTarget } from "./forms.ts";
import { arrive, push, releaseScroll, resumeHistory } from "./history.ts";
import { indicated, type Indicator, setBusy } from "./indicators.ts";
import type { Layer } from "./mod.ts";
import { start as startTree } from "./tree.ts";
import type { Target } from "./visit.ts";

/** The part that fetches and shows pages: loaded when the first visit is near. */
const load = () => import("./visits.ts");

let loaded = location.pathname + location.search;

/** Starts a page with client navigation: listens at once, so that no click is lost. */
export const start: Layer = (...page) => {
  document.addEventListener("click", onClick);
  document.addEventListener("submit", onSubmit);
  addEventListener("popstate", onPopState);
  addEventListener("pointerdown", load, { once: true });
  addEventListener("pagehide", releaseScroll);
  resumeHistory();
  keepOptOut();
  return startTree(...page);
};

/** True if the nearest `f-client-nav` at or above the element is not switched off. */
function isEnabled(element: Element): boolean {
  const setting = element.closest("[f-client-nav]")?.getAttribute(
    "f-client-nav",
  );
  return setting !== undefined && setting !== "false";
}

function onClick(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const target = event.target instanceof Element ? event.target.closest("a,button") : null;
  if (
    target === null || target.getAttribute("f-partial") === "" ||
    !isEnabled(target)
  ) return;
  if (target instanceof HTMLAnchorElement) onLink(event, target);
  else if (target instanceof HTMLButtonElement) onButton(event, target);
}

function onLink(event: MouseEvent, link: HTMLAnchorElement): void {
  const href = link.getAttribute("href");
  if (!href || href.startsWith("#") || link.hasAttribute("download")) return;
  if (
    (link.target !== "" && link.target !== "_self") ||
    link.origin !== location.origin
  ) return;
  const url = new URL(link.href);
  if (
    url.hash !== "" &&
    url.pathname + url.search === location.pathname + location.search
  ) return;
  event.preventDefault();
  const partial = new URL(
    link.getAttribute("f-partial") ?? url.href,
    document.baseURI,
  );
  follow({ kind: "visit", url, partial, init: {} }, indicated(link), null, true);
}

function onButton(event: MouseEvent, button: HTMLButtonElement): void {
  if (button.type === "submit" && button.form !== null) return;
  const partial = button.getAttribute("f-partial");
  if (partial === null) return;
  event.preventDefault();
  const url = new URL(partial, document.baseURI);
  follow(
    { kind: "update", url: null, partial: url, init: {} },
    indicated(button),
    null,
    false,
  );
}

function onSubmit(event: SubmitEvent): void {
  const form = event.target;
  if (
    event.defaultPrevented || !(form instanceof HTMLFormElement) ||
    !isEnabled(form)
  ) return;
  const { submitter } = event;
  if (submitter !== null && !isEnabled(submitter)) return;
  const target = formTarget(form, submitter);
  if (target === null) return;
  event.preventDefault();
  follow(target, indicated(submitter, form), () => submitNatively(form, submitter), false);
}

/** Leaves a form whose answer never came to the browser. */
function submitNatively(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
): void {
  form.setAttribute("f-client-nav", "false");
  form.requestSubmit(submitter);
}

async function follow(
  target: Target,
  busy: Indicator | null,
  resubmit: (() => void) | null,
  toTop: boolean,
): Promise<void> {
  setBusy(busy, true);
  try {
    const visits = await load().catch(reportError);
    if (!visits) return leave(target, resubmit);
    const url = await visits.go(target, resubmit, (final) => final && push(final));
    if (url === undefined) return;
    loaded = location.pathname + location.search;
    if (url !== null && toTop) scrollToStart(url);
  } finally {
    setBusy(busy, false);
  }
}

/** Leaves the page to the browser, where the code that would have shown the next one is missing. */
function leave({ url }: Target, resubmit: (() => void) | null): void {
  if (resubmit) resubmit();
  else if (url) location.assign(url);
}

function scrollToStart({ hash }: URL): void {
  const place = hash === "" ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
  if (place === null) scrollTo({ top: 0, left: 0, behavior: "instant" });
  else place.scrollIntoView();
}

async function onPopState(): Promise<void> {
  const position = arrive();
  if (position === null) return;
  if (loaded !== location.pathname + location.search) {
    if (
      document.querySelector("[f-client-nav]:not([f-client-nav=false])") ===
        null
    ) {
      return location.reload();
    }
    try {
      const { show } = await load();
      if (await show(new URL(location.href)) === undefined) return;
      loaded = location.pathname + location.search;
    } catch {
      return location.reload();
    }
  }
  scrollTo({ left: position.x, top: position.y, behavior: "instant" });
}
