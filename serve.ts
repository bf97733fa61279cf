import { configureLog, log } from "./lib/log.ts";
import { demoLogins, demoPassword, hasDemoLogins } from "./lib/auth/demo.ts";
import { openSetup } from "./lib/auth/setup.ts";
import { endFollowing } from "./lib/changes/follow.ts";
import { loadSigningKeys } from "./lib/auth/signing_keys.ts";
import { type Config, ConfigError, readConfig, VersionSkew } from "./lib/config.ts";
import { drain, drainable, writesAnswered } from "./lib/http/draining.ts";
import { type JobLoop, startJobs } from "./lib/jobs/loop.ts";
import { jobs } from "./lib/jobs/registry.ts";
import { openErrorReport } from "./lib/observe/error_report.ts";
import { watchEventLoop } from "./lib/observe/process.ts";
import type { Platform } from "./lib/platform.ts";
import { processPlatform } from "./main.ts";

/** How long a proxy that retries has to find another process, in milliseconds. */
const handover = 2000;
/** How long open requests may take after a signal, in milliseconds. */
const patience = 10_000;

/** Between two looks whether the database fits by now, in milliseconds. */
const retry = 1000;

interface Built {
  default: { fetch(request: Request, info: Deno.ServeHandlerInfo): Promise<Response> };
}

function say(line: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(`${line}\n`));
}

/** Ends the process with one line for the person who started it. */
function fail(line: string): never {
  Deno.stderr.writeSync(new TextEncoder().encode(`${line}\n`));
  Deno.exit(1);
}

async function loadBuild(): Promise<Built> {
  const path = new URL("./_fresh/server.js", import.meta.url).href;
  try {
    return await import(path);
  } catch (error) {
    const missing = error instanceof TypeError && error.message.includes("_fresh/server.js");
    throw missing ? new ConfigError("There is no build yet: run `deno task build` first") : error;
  }
}

async function sayAddress(platform: Platform, config: Config, port: number): Promise<void> {
  const address = config.PUBLIC_URL ?? `http://localhost:${port}`;
  const lines = [`Petrel is at ${address}`];
  const code = await openSetup(platform.db, config);
  if (code !== undefined) {
    const page = new URL("/setup", address);
    lines.push(`Nobody can sign in yet: make the first administrator at ${page} with code ${code}`);
  }
  if (await hasDemoLogins(platform.db)) {
    const emails = demoLogins.map((login) => login.email).join(", ");
    lines.push(`Demo logins: ${emails}, password ${demoPassword}`);
  }
  say(lines.join("\n"));
}

/**
 * Lets proxies leave, answers what is open, closes the database, and leaves; a second signal leaves at once. Ctrl-C comes
 * twice, from the terminal and from the task runner, so a second one counts only after a moment.
 */
function stopOnSignals(server: Deno.HttpServer, platform: Platform, loop: JobLoop): void {
  let firstAt: number | undefined;
  const stop = async () => {
    if (firstAt !== undefined) return performance.now() - firstAt > 1000 ? Deno.exit(1) : undefined;
    firstAt = performance.now();
    const { promise: late, resolve } = Promise.withResolvers<void>();
    setTimeout(resolve, patience);
    const jobsEnd = loop.stop();
    await drain(handover);
    endFollowing(platform.db);
    const served = writesAnswered().then(() => server.shutdown());
    await Promise.race([Promise.all([served, jobsEnd]), late]);
    await platform.close();
    Deno.exit(0);
  };
  Deno.addSignalListener("SIGINT", stop);
  Deno.addSignalListener("SIGTERM", stop);
}

function listen(config: Config, { default: built }: Built): Server {
  const options = { port: config.PORT, automaticCompression: true, onListen: () => {} };
  try {
    return Deno.serve(options, drainable((request, info) => built.fetch(request, info)));
  } catch (error) {
    if (!(error instanceof Deno.errors.AddrInUse)) throw error;
    throw new ConfigError(`PORT: ${config.PORT} is in use by another process`);
  }
}

/** Answers a page before anybody asks: the first one loads and compiles most of the program. */
async function warmUp({ default: built }: Built): Promise<void> {
  const remoteAddr = { transport: "tcp" as const, hostname: "127.0.0.1", port: 0 };
  const request = new Request("http://localhost/login");
  const response = await built.fetch(request, { remoteAddr, completed: Promise.resolve() });
  await response.body?.cancel();
}

type Server = Deno.HttpServer<Deno.NetAddr>;

/**
 * The platform; where the database belongs to another version, also a server that answers every request
 * with a page that says so, until an update has brought the two together. Throws ConfigError.
 */
async function fittingPlatform(
  config: Config,
  built: Built,
): Promise<[Platform, Server | undefined]> {
  let server: Server | undefined;
  for (;;) {
    try {
      return [await processPlatform(), server];
    } catch (error) {
      if (!(error instanceof VersionSkew)) throw error;
      if (server === undefined) {
        log.fatal("{reason}", { reason: error.message });
        server = listen(config, built);
        say(`Petrel waits at ${config.PUBLIC_URL ?? `http://localhost:${server.addr.port}`}`);
      }
      await new Promise((resolve) => setTimeout(resolve, retry));
    }
  }
}

async function start(): Promise<void> {
  const config = readConfig();
  configureLog(config, Deno.stdout.isTerminal(), await openErrorReport(config));
  const built = await loadBuild();
  const [platform, early] = await fittingPlatform(config, built);
  try {
    await loadSigningKeys(config);
    // A proxy that tries a new process takes its first answer as a sign of what is to come.
    if (config.DATABASE_URL !== undefined) await warmUp(built);
    const server = early ?? listen(config, built);
    watchEventLoop();
    stopOnSignals(server, platform, startJobs(platform, jobs));
    await sayAddress(platform, config, server.addr.port);
  } catch (error) {
    await platform.close();
    throw error;
  }
}

try {
  await start();
} catch (error) {
  if (error instanceof ConfigError) fail(error.message);
  log.fatal("{error}", { error });
  fail(`Petrel could not start: ${error instanceof Error ? error.message : error}`);
}
