/** The patterns of all files under a routes folder, such as `/customers/[id]/edit`. */
export async function routePatterns(folder = "routes", prefix = ""): Promise<string[]> {
  const patterns: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const part = name.replace(/\.tsx?$/, "");
    if (isDirectory) {
      patterns.push(...await routePatterns(`${folder}/${name}`, `${prefix}/${part}`));
    } else if (!name.startsWith("_")) {
      patterns.push(part === "index" ? prefix || "/" : `${prefix}/${part}`);
    }
  }
  return patterns.sort();
}
