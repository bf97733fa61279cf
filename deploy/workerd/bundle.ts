import * as esbuild from "esbuild";
import { builtinModules } from "node:module";
import { cp } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const here = `${root}deploy/workerd`;
const out = `${root}_fresh/workerd`;
const fresh = `${root}packages/fresh/src`;

/** What stands in for what is not to be had there, or lies elsewhere than its name says. */
const places: Record<string, string> = {
  "fresh": `${fresh}/mod.ts`,
  "fresh/runtime": `${fresh}/runtime/mod.ts`,
  "fresh/internal": `${fresh}/internal.ts`,
  "petrel:snapshot": `${root}_fresh/snapshot.js`,
  "@node-rs/argon2": `${here}/argon2.ts`,
  "./embedded.ts": `${here}/not_here.ts`,
  "redis": `${here}/not_here.ts`,
};
const builtin = new Set(builtinModules);

const elsewhere: esbuild.Plugin = {
  name: "elsewhere",
  setup(build) {
    build.onResolve({ filter: /^(cloudflare:|@sentry\/deno$)/ }, ({ path }) => {
      return { path, external: true };
    });
    build.onResolve({ filter: /./ }, ({ path, kind, importer }) => {
      const place = path === "./embedded.ts" && !importer.includes("/lib/db/") ? "" : places[path];
      if (place) return { path: place };
      const name = path.replace(/^node:/, "");
      if (!builtin.has(name)) return undefined;
      // Old packages ask for them while they run, which a module cannot.
      if (kind === "require-call") return { path: name, namespace: "required" };
      return { path: `node:${name}`, external: true };
    });
    build.onLoad({ filter: /./, namespace: "required" }, ({ path }) => {
      return {
        contents: `import * as all from "node:${path}"; module.exports = all.default ?? all;`,
      };
    });
  },
};

/** Bundles the last build for workerd into `_fresh/workerd`. */
await Deno.remove(out, { recursive: true }).catch(() => {});
await esbuild.build({
  entryPoints: [`${here}/entry.ts`],
  outfile: `${out}/worker.js`,
  bundle: true,
  minify: true,
  keepNames: true,
  format: "esm",
  target: "es2022",
  platform: "neutral",
  mainFields: ["module", "main"],
  conditions: ["workerd", "worker", "import"],
  jsx: "automatic",
  jsxImportSource: "preact",
  absWorkingDir: root,
  nodePaths: [`${root}node_modules`],
  plugins: [elsewhere],
  logLevel: "warning",
});
await esbuild.stop();
const wasm = fileURLToPath(import.meta.resolve("@phi-ag/argon2/argon2.wasm"));
await Deno.copyFile(wasm, `${out}/argon2.wasm`);
await Deno.copyFile(`${here}/petrel.capnp`, `${out}/petrel.capnp`);
await cp(`${root}static`, `${out}/assets/static`, { recursive: true });
await cp(`${root}_fresh/static`, `${out}/assets/_fresh/static`, { recursive: true });
