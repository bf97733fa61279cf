import type { EntityRoute } from "../../lib/http/api.ts";
import type { ApiRoute } from "../../lib/http/api_handler.ts";

type Handler = ApiRoute | EntityRoute;

/** Every operation that a file below routes/api answers, as the document writes them. */
export async function apiOperations(): Promise<string[]> {
  const found = new Set<string>();
  for await (const file of routeFiles("routes/api")) {
    const { handler }: { handler?: Handler } = await import(`../../${file}`);
    if (handler === undefined) continue;
    const path = file.replace(/^routes/, "").replace(/\.tsx?$/, "").replace(/\/index$/, "");
    for (const [at, { methods }] of routesOf(path, handler)) {
      for (const method of Object.keys(methods)) found.add(`${method} ${at}`);
    }
  }
  return [...found].sort();
}

async function* routeFiles(folder: string): AsyncGenerator<string> {
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    if (isDirectory) yield* routeFiles(`${folder}/${name}`);
    else if (/\.ts$/.test(name) && !name.startsWith("_")) yield `${folder}/${name}`;
  }
}

function routesOf(path: string, handler: Handler): [string, ApiRoute][] {
  // A session's id is no number, which the document says by its name.
  const named = path.replace("sessions/[id]", "sessions/{sessionId}").replace(/\[(\w+)\]/g, "{$1}");
  if ("methods" in handler) return [[named, handler]];
  return [...handler.entities].map(([entity, route]) => [named.replace("{entity}", entity), route]);
}
