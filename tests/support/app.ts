import assert from "node:assert/strict";
import type { Actor } from "../../lib/auth/actor.ts";
import { hashPassword } from "../../lib/auth/password.ts";
import type { Role } from "../../lib/auth/permissions.ts";
import { type Config, readConfig } from "../../lib/config.ts";
import { seed } from "../../db/seed.ts";
import { type Ctx, systemContext } from "../../lib/context.ts";
import type { Kv } from "../../lib/kv/kv.ts";
import { createBuilder } from "../../fresh.config.ts";
import { createApp } from "../../main.ts";
import { type TestDatabase, testDatabase } from "./database.ts";

/** The password of the three people whom every test app has. */
export const password = "a long test password";
export const emailOf = (role: Role) => `${role}@petrel.test`;

/** The origin that test requests go to. */
export const origin = "http://petrel.test";

type Send = (path: string, init?: Init) => Promise<Response>;

export interface Init extends Omit<RequestInit, "body"> {
  /** Sent as JSON, with the content type. */
  json?: unknown;
  /** Sent as a form, as a browser on our own page does. */
  form?: Record<string, string>;
  body?: BodyInit;
  /** The peer's address. */
  from?: string;
}

/** Somebody signed in; `request` carries their token or cookies. */
export interface Client {
  request: Send;
  accessToken: string;
  refreshToken: string;
}

export interface TestApp extends TestDatabase {
  config: Config;
  request: Send;
  /** Signs in through the API (bearer) or the login form (cookies). */
  signIn(role: Role, how?: "bearer" | "cookie"): Promise<Client>;
  /** A context for calling services directly. */
  ctx(role: Role): Promise<Ctx>;
  userId(role: Role): Promise<number>;
}

export interface TestAppOptions {
  env?: Record<string, string>;
  /** Wraps the store, to take it away. */
  kv?: (kv: Kv) => Kv;
  /** The demo data and its people in place of one person of each role. */
  demo?: boolean;
}

const built = createBuilder({ css: false }).build({ mode: "production", snapshot: "memory" });

const defaults: Record<string, string> = {
  JWT_SECRET: "a signing key that only tests have",
  RATE_LIMIT_LOGIN: "off",
  RATE_LIMIT_API: "off",
  RATE_LIMIT_API_ANONYMOUS: "off",
};

function toRequest(path: string, { json, form, from: _, ...init }: Init): Request {
  const headers = new Headers(init.headers);
  let body = init.body ?? null;
  if (json !== undefined) {
    headers.set("content-type", "application/json");
    body = JSON.stringify(json);
  }
  if (form !== undefined) {
    body = new URLSearchParams(form);
    if (!headers.has("origin")) headers.set("origin", origin);
  }
  const method = init.method ?? (body === null ? "GET" : "POST");
  return new Request(new URL(path, origin), { ...init, method, headers, body });
}

async function insertPeople({ db }: TestDatabase): Promise<void> {
  const hash = await hashPassword(password);
  for (const role of ["user", "manager", "admin"] as const) {
    const person = { email: emailOf(role), name: `Test ${role}`, role, status: "active" as const };
    const { id } = await db.insertInto("users").values(person).returning("id")
      .executeTakeFirstOrThrow();
    await db.insertInto("passwords").values({ userId: id, hash }).execute();
  }
}

function withHeader(send: Send, name: string, value: string): Send {
  return (path, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set(name, value);
    return send(path, { ...init, headers });
  };
}

async function bearerClient(send: Send, role: Role): Promise<Client> {
  const json = { email: emailOf(role), password };
  const response = await send("/api/auth/login", { json });
  assert.equal(response.status, 200, `sign-in as ${role}`);
  const { accessToken, refreshToken } = await response.json();
  const request = withHeader(send, "authorization", `Bearer ${accessToken}`);
  return { request, accessToken, refreshToken };
}

/** The cookies of a response, as the browser would send them back. */
export function cookiesOf(response: Response): Record<string, string> {
  const pairs = response.headers.getSetCookie().map((line) => line.split(";")[0]?.split("=") ?? []);
  return Object.fromEntries(pairs.map(([name = "", ...value]) => [name, value.join("=")]));
}

async function cookieClient(send: Send, role: Role): Promise<Client> {
  const response = await send("/login", { form: { email: emailOf(role), password } });
  assert.equal(response.status, 303, `sign-in as ${role}`);
  const { petrel_access: accessToken = "", petrel_refresh: refreshToken = "" } = cookiesOf(
    response,
  );
  const cookie = `petrel_access=${accessToken}; petrel_refresh=${refreshToken}`;
  return { request: withHeader(send, "cookie", cookie), accessToken, refreshToken };
}

async function actorOf({ db }: TestDatabase, role: Role): Promise<Actor> {
  const { id, ...person } = await db.selectFrom("users")
    .select(["id", "name", "email", "role", "teamId", "locale", "timeZone"])
    .where("email", "=", emailOf(role)).executeTakeFirstOrThrow();
  return { ...person, userId: id, sessionId: null };
}

/** The whole app in process, over a fresh database with one person of each role, or demo data. */
export async function testApp(
  { env = {}, kv = (it) => it, demo = false }: TestAppOptions = {},
): Promise<TestApp> {
  const database = await testDatabase();
  await (demo ? seed(systemContext(database.db, database.kv)) : insertPeople(database));
  const settings = { ...defaults, ...env };
  const config = readConfig((name) => settings[name]);
  const platform = { config, db: database.db, kv: kv(database.kv), close: database.close };
  const app = createApp(() => Promise.resolve(platform));
  (await built)(app);
  const handler = app.handler();
  const send: Send = (path, init = {}) => {
    const hostname = init.from ?? "127.0.0.1";
    const remoteAddr = { transport: "tcp" as const, hostname, port: 50_000 };
    return handler(toRequest(path, init), { remoteAddr, completed: Promise.resolve() });
  };
  return {
    ...platform,
    request: send,
    signIn: (role, how = "bearer") =>
      how === "bearer" ? bearerClient(send, role) : cookieClient(send, role),
    userId: async (role) => (await actorOf(database, role)).userId ?? 0,
    ctx: async (role) => ({
      actor: await actorOf(database, role),
      db: database.db,
      kv: platform.kv,
      requestId: crypto.randomUUID(),
      ip: "127.0.0.1",
      now: new Date(),
      changeSet: { id: undefined },
    }),
  };
}
