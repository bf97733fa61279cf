import { parseArgs } from "node:util";
import { z } from "zod";
import { ConfigError, readConfig } from "../config.ts";
import { systemContext } from "../context.ts";
import { AppError } from "../errors.ts";
import { openPlatform } from "../platform.ts";
import { parse } from "../schema/parse.ts";
import { UserCreate } from "../users/schema.ts";
import { createUser } from "../users/service.ts";

const options = {
  email: { type: "string" },
  name: { type: "string" },
  role: { type: "string", default: "user" },
} as const;

const shape = z.object({ email: z.string(), name: z.string(), role: z.string() });

/** How to call it. */
export const userUsage = "user create --email ADDRESS --name NAME [--role user|manager|admin]";

/**
 * Makes a person who can sign in at once, and gives the lines to print: a first password, which is
 * shown here and nowhere else. Throws ConfigError for arguments that do not fit.
 */
export async function createPerson(args: string[]): Promise<string[]> {
  const { email, name, role } = readOptions(args);
  const password = crypto.getRandomValues(new Uint8Array(15)).toBase64({ alphabet: "base64url" });
  const platform = await openPlatform(readConfig());
  try {
    const input = parse(UserCreate, { email, name, role, password });
    const { record } = await createUser(systemContext(platform.db, platform.kv), input);
    return [`${record.role} ${record.email} can sign in with the password ${password}`];
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const fields = error.details.map(({ field, message }) => `--${field}: ${message}`);
    throw new ConfigError(fields.length > 0 ? fields.join("\n") : error.message);
  } finally {
    await platform.close();
  }
}

function readOptions(args: string[]) {
  try {
    return shape.parse(parseArgs({ args, options, strict: true }).values);
  } catch {
    throw new ConfigError(`Use it like this: crm ${userUsage}`);
  }
}
