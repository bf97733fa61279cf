import { z } from "zod";

const minute = 60;
const unit: Record<string, number> = { s: 1, m: minute, h: 60 * minute, d: 24 * 60 * minute };

/** `N/WINDOW`: so many requests in so many seconds; null when switched off. */
export interface RateLimit {
  limit: number;
  windowSeconds: number;
}

const rateLimit = z.string().transform((text, issues): RateLimit | null => {
  if (text === "off") return null;
  const match = /^(\d+)\/(\d+)([smhd])$/.exec(text);
  if (match === null) {
    issues.addIssue({ code: "custom", message: 'write it like "5/15m", or "off"' });
    return z.NEVER;
  }
  return {
    limit: Number(match[1]),
    windowSeconds: Number(match[2]) * (unit[match[3] ?? "s"] ?? 1),
  };
});

const list = z.string().transform((text) => text.split(",").map((s) => s.trim()).filter(Boolean));
const oneOf = <const V extends readonly string[]>(values: V) =>
  z.enum(values, { error: `must be one of ${values.filter(Boolean).join(", ")}` });
const url = (...schemes: string[]) =>
  z.string().refine(
    (text) => schemes.some((s) => text.startsWith(`${s}://`)) && URL.canParse(text),
    {
      message: `must be an address that starts with ${schemes.map((s) => `${s}://`).join(" or ")}`,
    },
  );
const integer = (from: number, to: number) =>
  z.string().regex(/^\d+$/, "must be a whole number").transform(Number).pipe(
    z.number().min(from, `must be at least ${from}`).max(to, `must be at most ${to}`),
  );

const environment = z.object({
  PORT: integer(0, 65535).prefault("8000"),
  DATABASE_URL: url("postgres", "postgresql").optional(),
  DATABASE_MIGRATE_URL: url("postgres", "postgresql").optional(),
  DATABASE_REPLICA_URL: url("postgres", "postgresql").optional(),
  DATA_DIR: z.string().min(1).prefault("./data"),
  DATABASE_POOL: integer(1, 1000).prefault("20"),
  DATABASE_TIMEOUT_MS: integer(1, 3_600_000).prefault("30000"),
  UPSTASH_REDIS_REST_URL: url("http", "https").optional(),
  UPSTASH_REDIS_REST_TOKEN: z.string().min(1).optional(),
  REDIS_URL: url("redis", "rediss").optional(),
  JWT_SECRET: list.pipe(
    z.array(z.string().min(32, "each key must have at least 32 characters")).min(1),
  ).optional(),
  RATE_LIMIT_LOGIN: rateLimit.prefault("5/15m"),
  RATE_LIMIT_API_ANONYMOUS: rateLimit.prefault("100/15m"),
  RATE_LIMIT_API: rateLimit.prefault("600/1m"),
  PUBLIC_URL: url("http", "https").optional(),
  TRUST_PROXY: list.prefault(""),
  CORS_ORIGIN: list.prefault(""),
  SMTP_URL: url("smtp", "smtps").optional(),
  MAIL_FROM: z.string().regex(/^[^\r\n]*@[^\r\n]*$/, "must be an address").optional(),
  WEBHOOK_ALLOW_PRIVATE: z.enum(["0", "1"], { error: "must be 1 or 0" }).prefault("0")
    .transform((text) => text === "1"),
  JOBS_TOKEN: z.string().min(24, "must have at least 24 characters").optional(),
  FILES_URL: url("http", "https").refine((text) => {
    const { username, password, pathname } = new URL(text);
    return username !== "" && password !== "" && pathname.length > 1;
  }, "must be like https://KEY:SECRET@HOST/BUCKET?region=REGION").optional(),
  BACKUP_DIR: z.string().min(1).optional(),
  BACKUP_KEEP: integer(1, 10_000).prefault("7"),
  METRICS_TOKEN: z.string().min(1).optional(),
  SENTRY_DSN: url("http", "https").optional(),
  LOG_LEVEL: oneOf(["debug", "info", "warning", "error"]).prefault("info"),
}).superRefine((env, issues) => {
  if (env.DATABASE_URL !== undefined && env.JWT_SECRET === undefined) {
    issues.addIssue({
      code: "custom",
      path: ["JWT_SECRET"],
      message: "is required with DATABASE_URL",
    });
  }
  if (env.SMTP_URL !== undefined && env.MAIL_FROM === undefined) {
    issues.addIssue({ code: "custom", path: ["MAIL_FROM"], message: "is required with SMTP_URL" });
  }
  if ((env.UPSTASH_REDIS_REST_URL === undefined) !== (env.UPSTASH_REDIS_REST_TOKEN === undefined)) {
    issues.addIssue({
      code: "custom",
      path: ["UPSTASH_REDIS_REST_TOKEN"],
      message: "and UPSTASH_REDIS_REST_URL go together",
    });
  }
});

/** Every environment variable, parsed. `docs/configuration.md` says what each means. */
export type Config = z.output<typeof environment>;

/** The names that this process reads: also its `--allow-env` list. */
export const variableNames = Object.keys(environment.shape) as (keyof Config)[];

/** Bad configuration: the message names each variable and what it wants, and never its value. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

/** The database belongs to another version of Petrel: an update is under way, or was forgotten. */
export class VersionSkew extends ConfigError {
  override name = "VersionSkew";
}

/** Parses the environment, by default the process's. Throws ConfigError. */
export function readConfig(get: (name: string) => string | undefined = Deno.env.get): Config {
  const given = variableNames.map((name) => [name, get(name) || undefined]);
  const result = environment.safeParse(Object.fromEntries(given));
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
  throw new ConfigError(`Configuration: ${lines.join("; ")}`);
}
