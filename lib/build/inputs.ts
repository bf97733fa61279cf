/** What a production build reads, from the repository's root. */
const inputs = [
  "components",
  "islands",
  "lib",
  "packages/fresh/src",
  "packages/fresh/deno.json",
  "routes",
  "static",
  "deno.json",
  "deno.lock",
  "dev.ts",
  "fresh.config.ts",
  "main.ts",
];

const stampFile = "_fresh/inputs.sha256";

/** Hex SHA-256 over the paths and contents of everything that a build reads, or of what is named. */
export async function hashInputs(root: string, read: readonly string[] = inputs): Promise<string> {
  const paths = (await Promise.all(read.map((path) => listFiles(root, path)))).flat().sort();
  const parts = await Promise.all(paths.map(async (path) => {
    const content = await Deno.readFile(`${root}/${path}`);
    return `${path} ${new Uint8Array(await crypto.subtle.digest("SHA-256", content)).toHex()}\n`;
  }));
  const all = new TextEncoder().encode(parts.join(""));
  return new Uint8Array(await crypto.subtle.digest("SHA-256", all)).toHex();
}

/** Whether the build under `root` was made from these very inputs. */
export async function isBuilt(root: string, hash: string): Promise<boolean> {
  return await readText(`${root}/${stampFile}`) === hash;
}

/** Notes after a build what it was made from. */
export async function stampBuild(root: string, hash: string): Promise<void> {
  await Deno.writeTextFile(`${root}/${stampFile}`, hash);
}

async function listFiles(root: string, path: string): Promise<string[]> {
  const stat = await Deno.stat(`${root}/${path}`).catch(absent);
  if (stat === undefined) return [];
  if (stat.isFile) return [path];
  const found = [];
  for await (const entry of Deno.readDir(`${root}/${path}`)) {
    found.push(listFiles(root, `${path}/${entry.name}`));
  }
  return (await Promise.all(found)).flat();
}

function readText(path: string): Promise<string | undefined> {
  return Deno.readTextFile(path).catch(absent);
}

function absent(error: unknown): undefined {
  if (!(error instanceof Deno.errors.NotFound)) throw error;
}
