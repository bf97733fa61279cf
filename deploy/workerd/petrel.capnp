# For `workerd serve`, beside the folder that `deno task build:workerd` makes; variables come from the
# environment. On Cloudflare the same modules and bindings are named in a wrangler file.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "petrel", worker = .petrel),
    (name = "internet", network = (
      allow = ["public", "private", "local"],
      tlsOptions = (trustBrowserCas = true),
    )),
    (name = "assets", disk = "assets"),
  ],
  sockets = [(name = "http", address = "127.0.0.1:8000", http = (), service = "petrel")],
);

const petrel :Workerd.Worker = (
  modules = [
    (name = "worker", esModule = embed "worker.js"),
    (name = "argon2.wasm", wasm = embed "argon2.wasm"),
  ],
  compatibilityDate = "2026-10-01",
  bindings = [
    (name = "ASSETS", service = "assets"),
    (name = "DATABASE_URL", fromEnvironment = "DATABASE_URL"),
    (name = "DATABASE_POOL", fromEnvironment = "DATABASE_POOL"),
    (name = "UPSTASH_REDIS_REST_URL", fromEnvironment = "UPSTASH_REDIS_REST_URL"),
    (name = "UPSTASH_REDIS_REST_TOKEN", fromEnvironment = "UPSTASH_REDIS_REST_TOKEN"),
    (name = "JWT_SECRET", fromEnvironment = "JWT_SECRET"),
    (name = "JOBS_TOKEN", fromEnvironment = "JOBS_TOKEN"),
    (name = "PUBLIC_URL", fromEnvironment = "PUBLIC_URL"),
    (name = "FILES_URL", fromEnvironment = "FILES_URL"),
  ],
);
