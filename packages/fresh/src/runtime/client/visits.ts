import { updateActiveLinks } from "./active.ts";
import { recover } from "./recover.ts";
import { abortAll, type Target, visit } from "./visit.ts";

addEventListener("pagehide", abortAll);

/** Visits a page or updates a part of this one; whatever fails is loaded in full instead. */
export async function go(
  target: Target,
  resubmit: (() => void) | null,
  commit: (url: URL | null) => void,
): Promise<URL | null | undefined> {
  try {
    const url = await visit(target, commit);
    if (url !== undefined) updateActiveLinks();
    return url;
  } catch (error) {
    await recover(error, target, resubmit);
  }
}

/** Shows the page of an address that the browser has gone to already. Throws a VisitError. */
export async function show(url: URL): Promise<URL | null | undefined> {
  const shown = await visit({ kind: "visit", url, partial: url, init: {} }, () => {});
  if (shown !== undefined) updateActiveLinks();
  return shown;
}
