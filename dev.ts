import { readConfig } from "./lib/config.ts";
import { hashInputs, isBuilt, stampBuild } from "./lib/build/inputs.ts";

const root = import.meta.dirname ?? ".";

type Config = typeof import("./fresh.config.ts");
type Main = typeof import("./main.ts");

/** By a computed name: what a literal one names is read before anything runs, a second for no build. */
function load<Module>(name: string): Promise<Module> {
  return import(import.meta.resolve(`./${name}`));
}

/** Builds for production; with `--if-changed` only where an input differs from the last build. */
async function build(): Promise<void> {
  const hash = await hashInputs(root);
  if (Deno.args.includes("--if-changed") && await isBuilt(root, hash)) return;
  const { createBuilder } = await load<Config>("fresh.config.ts");
  await createBuilder().build();
  await stampBuild(root, hash);
}

/** Serves from source, with live reload. */
async function develop(): Promise<void> {
  const { createBuilder } = await load<Config>("fresh.config.ts");
  await createBuilder().listen(() => load<Main>("main.ts"), { port: readConfig().PORT });
}

await (Deno.args.includes("build") ? build() : develop());
