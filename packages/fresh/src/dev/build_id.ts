import { digestHex } from "../digest.ts";
import type { Bundle } from "./bundle.ts";
import type { BuiltAsset } from "./static_assets.ts";

const SOURCES = ["DENO_DEPLOYMENT_ID", "GITHUB_SHA", "CI_COMMIT_SHA"];

/** The id of a deployment: from the environment, else random. */
export function deploymentId(): Promise<string> {
  const name = SOURCES.find((source) => Deno.env.get(source));
  return digestHex((name && Deno.env.get(name)) ?? crypto.randomUUID());
}

/** The id of a build: another one for other content, so that caches never mix two builds. */
export async function contentId(
  deployment: string,
  bundle: Bundle,
  assets: BuiltAsset[],
): Promise<string> {
  const named = [
    ...bundle.files,
    ...assets.map(({ url, content }) => [url, content] as const),
  ].sort(([a], [b]) => a < b ? -1 : 1);
  const digests = await Promise.all(
    named.map(async ([name, content]) => `${name} ${await digestHex(content)}\n`),
  );
  return await digestHex(deployment, ...digests);
}
