/** What the configuration gives: variables, and the static files as a service. */
export interface Bindings {
  [variable: string]: unknown;
  ASSETS: { fetch(url: string): Promise<Response> };
}

class NotFound extends Error {}
class AddrInUse extends Error {}
class NotADirectory extends Error {}

/** The little of Deno that answering requests asks for: variables, and reading what was built. */
export function lendDeno(bindings: Bindings): void {
  const get = (name: string) => {
    const value = bindings[name];
    return typeof value === "string" ? value : undefined;
  };
  const readFile = async (path: string) => {
    const response = await bindings.ASSETS.fetch(`http://assets${path}`);
    if (!response.ok) throw new NotFound(path);
    return new Uint8Array(await response.arrayBuffer());
  };
  const lent = {
    env: { get },
    readFile,
    errors: { NotFound, AddrInUse, NotADirectory },
    memoryUsage: () => ({ rss: 0, heapTotal: 0, heapUsed: 0, external: 0 }),
    cwd: () => "/",
  };
  if (!("Deno" in globalThis)) Object.assign(globalThis, { Deno: lent });
}
