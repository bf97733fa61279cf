import { spawnSync } from "node:child_process";

/** A file system of its own of so many megabytes; undefined where we may not mount one. */
export function mountSmallDisk(folder: string, megabytes: number): (() => void) | undefined {
  Deno.mkdirSync(folder, { recursive: true });
  const options = ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=755`, "petrel-soak", folder];
  if (spawnSync("mount", options).status !== 0) return undefined;
  return () => void spawnSync("umount", ["-l", folder]);
}
