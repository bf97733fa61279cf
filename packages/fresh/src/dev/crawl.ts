import { join } from "node:path";

/** Every file below a folder, as paths relative to it with "/", sorted; none if it is missing. */
export async function listFiles(
  folder: string,
  skipFolder: (path: string, name: string) => boolean = () => false,
): Promise<string[]> {
  const found: string[] = [];
  await collect(folder, "", found, skipFolder);
  return found.sort();
}

async function collect(
  root: string,
  below: string,
  found: string[],
  skipFolder: (path: string, name: string) => boolean,
): Promise<void> {
  for (const entry of await entriesOf(join(root, below))) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    const isFolder = entry.isDirectory ||
      (entry.isSymlink && await isDirectory(join(root, path)));
    if (!isFolder) found.push(path);
    else if (!skipFolder(join(root, path), entry.name)) {
      await collect(root, path, found, skipFolder);
    }
  }
}

async function entriesOf(folder: string): Promise<Deno.DirEntry[]> {
  try {
    return await Array.fromAsync(Deno.readDir(folder));
  } catch (error) {
    const isMissing = error instanceof Deno.errors.NotFound ||
      error instanceof Deno.errors.NotADirectory;
    if (isMissing) return [];
    throw error;
  }
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await Deno.stat(path)).isDirectory;
  } catch {
    return false;
  }
}
