import { apply, NoPartialsError, prepare } from "./apply.ts";
import { whenBooted } from "./tree.ts";

const MARK = "fresh-partial";

/** A request for partials. `url` is the address that the page will have; null leaves it. */
export interface Target {
  /** A visit changes the page and cancels all older requests; an update is one button's own. */
  kind: "visit" | "update";
  url: URL | null;
  partial: URL;
  init: RequestInit;
}

/** A visit that was not shown: the answer, if there is one, and where it ended. */
export class VisitError extends Error {
  constructor(
    cause: unknown,
    readonly response: Response | null,
    readonly redirect: URL | null,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

const running: Map<string, AbortController> = new Map();

/** Gives up all requests, because the page is left. */
export function abortAll(): void {
  for (const controller of running.values()) controller.abort();
}

function begin({ kind, partial }: Target): AbortSignal {
  const id = kind === "visit" ? kind : partial.pathname;
  for (const [other, controller] of running) {
    if (kind === "visit" || other === id) controller.abort();
  }
  const controller = new AbortController();
  running.set(id, controller);
  return controller.signal;
}

/**
 * Fetches partials and shows them; `commit` is called with the final address just before. Gives
 * that address, or undefined if a newer request took over. Throws a VisitError on any failure.
 */
export async function visit(
  target: Target,
  commit: (url: URL | null) => void,
): Promise<URL | null | undefined> {
  const signal = begin(target);
  const request = new URL(target.partial);
  request.searchParams.set(MARK, "true");
  let response: Response | null = null;
  let redirect: URL | null = null;
  try {
    response = await fetch(request, { ...target.init, signal });
    if (response.redirected) redirect = withoutMark(response.url);
    const prepared = await prepare(response.clone());
    await whenBooted();
    if (signal.aborted) return undefined;
    const url = target.url === null ? null : redirect ?? target.url;
    await transition(async () => {
      commit(url);
      const shown = await apply(prepared);
      if (shown === 0 && url !== null) {
        throw new NoPartialsError("Found no partials of this page.");
      }
    });
    return url;
  } catch (error) {
    if (signal.aborted) return undefined;
    throw new VisitError(error, response, redirect);
  }
}

function withoutMark(href: string): URL {
  const url = new URL(href);
  url.searchParams.delete(MARK);
  return url;
}

async function transition(run: () => Promise<void>): Promise<void> {
  const wanted = document.querySelector("[f-view-transition]:not([f-view-transition=false])");
  if (wanted === null || !("startViewTransition" in document)) return await run();
  await new Promise((resolve, reject) => {
    document.startViewTransition(() => run().then(resolve, reject));
  });
}
