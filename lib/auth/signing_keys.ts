import { type Config, ConfigError } from "../config.ts";
import { importSigningKeys, type SigningKeys } from "./tokens.ts";

async function makeSecret(path: string): Promise<void> {
  const secret = crypto.getRandomValues(new Uint8Array(48)).toBase64({ alphabet: "base64url" });
  const unfinished = `${path}.${crypto.randomUUID()}`;
  await Deno.writeTextFile(unfinished, `${secret}\n`, { createNew: true, mode: 0o600 });
  await Deno.rename(unfinished, path);
}

async function readSecret(path: string): Promise<string | undefined> {
  try {
    return (await Deno.readTextFile(path)).trim();
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

async function keptSecret(dataDir: string): Promise<string> {
  const path = `${dataDir}/jwt_secret`;
  if (await readSecret(path) === undefined) {
    await Deno.mkdir(dataDir, { recursive: true });
    await makeSecret(path);
  }
  const secret = await readSecret(path);
  if (secret !== undefined && secret.length >= 32) return secret;
  throw new ConfigError(`Configuration: ${path} holds no key of at least 32 characters`);
}

/**
 * The secrets of JWT_SECRET; without it one made once and kept under DATA_DIR, readable by this user
 * only. Throws ConfigError when the kept file is damaged.
 */
export async function signingSecrets(config: Config): Promise<readonly string[]> {
  return config.JWT_SECRET ?? [await keptSecret(config.DATA_DIR)];
}

/** The keys made of those secrets. Throws ConfigError. */
export async function loadSigningKeys(config: Config): Promise<SigningKeys> {
  return importSigningKeys(await signingSecrets(config));
}
