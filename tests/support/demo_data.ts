import { spawnSync } from "node:child_process";
import { cp } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { hashInputs } from "../../lib/build/inputs.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cache = `${root}node_modules/.cache/petrel`;

/**
 * Fills a `DATA_DIR` as the first start does, with a copy: the demo data is made once, and again when
 * the code that makes it changes.
 */
export async function copyDemoData(dataDir: string): Promise<void> {
  const name = `demo-${(await hashInputs(root, ["db", "lib", "deno.lock"])).slice(0, 12)}`;
  await Deno.mkdir(cache, { recursive: true });
  // Test files and processes run side by side: the first makes the data, the others wait for it.
  using lock = await Deno.open(`${cache}/demo.lock`, { create: true, write: true });
  await lock.lock(true);
  const made = (await Array.fromAsync(Deno.readDir(cache))).map((entry) => entry.name)
    .filter((one) => one.startsWith("demo-"));
  if (!made.includes(name)) {
    for (const old of made) await Deno.remove(`${cache}/${old}`, { recursive: true });
    makeDemoData(`${cache}/${name}.part`);
    await Deno.rename(`${cache}/${name}.part`, `${cache}/${name}`);
  }
  await cp(`${cache}/${name}`, dataDir, { recursive: true });
}

function makeDemoData(dataDir: string): void {
  const env = { ...Deno.env.toObject(), DATABASE_URL: "", DATA_DIR: dataDir };
  const { status, stderr } = spawnSync(Deno.execPath(), ["task", "setup"], {
    ...{ cwd: root, env, encoding: "utf8" },
  });
  if (status !== 0) throw new Error(`no demo data: ${stderr}`);
}
