import { setBuild } from "../app_build.ts";
import type { BuildCache } from "../build_cache.ts";
import type { ResolvedFreshConfig } from "../config.ts";
import { logError } from "../log.ts";
import { listen, type ListenOptions } from "../serve.ts";
import { digestHex } from "../digest.ts";
import type { ResolvedBuildConfig } from "./options.ts";

type Handler = (
  request: Request,
  info?: Deno.ServeHandlerInfo,
) => Promise<Response>;

/** What the builder needs of an App, whatever its state. */
export interface ServableApp {
  config: ResolvedFreshConfig;
  handler(): Handler;
}

const DEVTOOLS_PATH = "/.well-known/appspecific/com.chrome.devtools.json";
const ALIVE_PATH = "/_frsh/alive";

/** Starts to serve an app for development; the build may still be under way. */
export async function listenForDevelopment(
  importApp: () => Promise<{ app: ServableApp } | ServableApp>,
  building: Promise<BuildCache>,
  build: ResolvedBuildConfig,
  options: ListenOptions,
): Promise<void> {
  building.catch(logError);
  const imported = await importApp();
  const app = "app" in imported ? imported.app : imported;
  const { basePath } = app.config;
  const compiled = building.then((cache) => {
    setBuild(app, cache);
    return app.handler();
  });
  compiled.catch(() => {});
  listen(devHandler(compiled, basePath, build), basePath, options);
}

function devHandler(
  compiled: Promise<Handler>,
  basePath: string,
  build: ResolvedBuildConfig,
): Handler {
  return async (req, info) => {
    const { pathname } = new URL(req.url);
    if (pathname === basePath + ALIVE_PATH) {
      return keepAlive(req, build.buildId);
    }
    if (pathname === DEVTOOLS_PATH) return await workspaceFolder(build.root);
    try {
      const handler = await compiled;
      return await handler(req, info);
    } catch (error) {
      const reason = error instanceof Error ? error.stack ?? error.message : String(error);
      return new Response(reason, { status: 500 });
    }
  };
}

/** Tells the browser which run of the server it talks to; after a restart it reloads. */
function keepAlive(req: Request, revision: string): Response {
  if (req.headers.get("upgrade")?.toLowerCase() !== "websocket") {
    return new Response("Expected a WebSocket", { status: 400 });
  }
  const { socket, response } = Deno.upgradeWebSocket(req);
  socket.onopen = () => socket.send(JSON.stringify({ type: "initial-state", revision }));
  return response;
}

async function workspaceFolder(root: string): Promise<Response> {
  const digest = await digestHex(root);
  const uuid = digest.replace(
    /^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/,
    "$1-$2-4$3-8$4-$5",
  );
  const headers = { etag: `W/"${digest}"` };
  return Response.json({ workspace: { root, uuid } }, { headers });
}
