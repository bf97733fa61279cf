import { ProdBuildCache, setBuildCache } from "fresh/internal";
import { sealed } from "../../lib/changes/sealer.ts";
import { readConfig } from "../../lib/config.ts";
import { connect } from "../../lib/db/client.ts";
import { migrate } from "../../lib/db/migrate.ts";
import { lazyDialect } from "../../lib/db/server.ts";
import { chooseFileStore } from "../../lib/files/open_store.ts";
import { openKv } from "../../lib/kv/open.ts";
import { configureLog } from "../../lib/log.ts";
import type { Platform } from "../../lib/platform.ts";
import { createApp } from "../../main.ts";
import type { Lifetime } from "./entry.ts";

const config = readConfig();
configureLog(config, false);
chooseFileStore(config);
// By a name that only the bundle knows: the build is not there when types are checked.
const build = ProdBuildCache("/", "/_fresh", await import("petrel:snapshot"));
let fits = false;

/**
 * Answers one request, with an application and a database client of its own: a connection belongs to
 * the request that opened it here. Both go when the answer is sent.
 */
export async function answer(request: Request, lifetime: Lifetime): Promise<Response> {
  const db = connect(lazyDialect(config, config.DATABASE_URL ?? ""));
  const kv = await openKv(config, db);
  const close = () => db.destroy();
  const open = async (): Promise<Platform> => {
    if (!fits) await migrate(db);
    fits = true;
    return { config, db, kv, close };
  };
  const app = createApp(open);
  setBuildCache(app, build);
  const { promise: completed, resolve } = Promise.withResolvers<void>();
  const response = await app.handler()(request, { remoteAddr: addressOf(request), completed });
  const end = async () => {
    resolve();
    await sealed(db);
    await close();
  };
  const { readable, writable } = new TransformStream();
  const sent = response.body?.pipeTo(writable).catch(() => {}) ?? Promise.resolve();
  lifetime.waitUntil(sent.then(end));
  // What says that it is compressed is so already.
  const as = { status: response.status, headers: response.headers, encodeBody: "manual" };
  return new Response(response.body && readable, as);
}

function addressOf(request: Request): Deno.NetAddr {
  const hostname = request.headers.get("cf-connecting-ip") ?? "127.0.0.1";
  return { transport: "tcp", hostname, port: 0 };
}
