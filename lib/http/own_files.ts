import { type App, staticFiles } from "fresh";
import { define, type State } from "./define.ts";

const ours = new WeakSet<Request>();
const files = staticFiles<State>();

/** Answers what `readOwnFile` asks for, before anything is logged or counted. */
export const ownFiles = define.middleware((ctx) => ours.has(ctx.req) ? files(ctx) : ctx.next());

/** The text of one of the app's static files, as it was built. Throws where there is none. */
export async function readOwnFile(app: App<State>, path: string): Promise<string> {
  const request = new Request(new URL(path, "http://localhost"));
  ours.add(request);
  const response = await app.handler()(request);
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}`);
  return await response.text();
}
