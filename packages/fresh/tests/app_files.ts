import { dirname, join } from "node:path";

/** A folder with the files of a small app; it is removed at the end of the block. */
export interface AppFolder extends AsyncDisposable {
  path: string;
}

/** Writes the files of an app to a new folder. */
export async function writeApp(files: Record<string, string>): Promise<AppFolder> {
  const path = await Deno.makeTempDir({ prefix: "fresh_test_" });
  for (const [name, content] of Object.entries(files)) {
    await Deno.mkdir(dirname(join(path, name)), { recursive: true });
    await Deno.writeTextFile(join(path, name), content);
  }
  return { path, [Symbol.asyncDispose]: () => Deno.remove(path, { recursive: true }) };
}
