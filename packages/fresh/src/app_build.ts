import type { BuildCache } from "./build_cache.ts";

// Kept apart from the App, so that its public type does not show them.
const builds = new WeakMap<object, BuildCache>();

/** Gives a build's islands, files and routes to an app. */
export function setBuild(app: object, cache: BuildCache): void {
  builds.set(app, cache);
}

/** The build that was given to an app, or null. */
export function buildOf(app: object): BuildCache | null {
  return builds.get(app) ?? null;
}
