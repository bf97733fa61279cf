import { setBuild } from "../app_build.ts";
import type { BuildCache } from "../build_cache.ts";
import type { ListenOptions } from "../serve.ts";
import { deploymentId } from "./build_id.ts";
import { prepareBuild } from "./build.ts";
import { listenForDevelopment, type ServableApp } from "./dev_server.ts";
import { createMemoryCache } from "./memory_cache.ts";
import { type BuildOptions, resolveBuildConfig, type ResolvedBuildConfig } from "./options.ts";
import type { OnTransformOptions, Transform, TransformFn } from "./transforms.ts";
import { writeBuild } from "./disk_build.ts";

/** Builds an app for production, for tests, or while it is being worked on. */
export class Builder {
  config: ResolvedBuildConfig;
  #transforms: Transform[] = [];
  #islands: string[] = [];

  constructor(options: BuildOptions = {}) {
    this.config = resolveBuildConfig(options);
  }

  /** Adds a module with islands: a path, a file URL, or a specifier of the import map. */
  registerIsland(specifier: string): void {
    this.#islands.push(specifier);
  }

  /** Adds a transform of static files; transforms run in the order of their registration. */
  onTransformStaticFile(options: OnTransformOptions, fn: TransformFn): void {
    this.#transforms.push({ options, fn });
  }

  /**
   * Serves the app for development, with live reload and an error overlay. Resolves as soon as it
   * listens; requests wait until the browser code is built.
   */
  async listen(
    importApp: () => Promise<{ app: ServableApp } | ServableApp>,
    options: ListenOptions = {},
  ): Promise<void> {
    this.config.mode = "development";
    this.config.buildId = await deploymentId();
    const cache = this.#prepare(false).then(({ build }) => createMemoryCache(build));
    await listenForDevelopment(importApp, cache, this.config, options);
  }

  /**
   * Builds the app: on disk for `_fresh/server.js`, or in memory; gives a function that attaches
   * the build to an app. Throws an Error for wrong JSX options or code that does not build.
   */
  async build(
    options: {
      mode?: ResolvedBuildConfig["mode"];
      snapshot?: "disk" | "memory";
    } = {},
  ): Promise<(app: ServableApp) => void> {
    this.config.mode = options.mode ?? "production";
    this.config.buildId = await deploymentId();
    const isOnDisk = options.snapshot !== "memory";
    const { build, assets } = await this.#prepare(isOnDisk);
    if (!isOnDisk) {
      const cache: BuildCache = await createMemoryCache(build);
      return (app) => setBuild(app, cache);
    }
    await writeBuild(build, assets);
    return () => {
      throw new Error(
        'A build on disk is used by its server.js; build with snapshot: "memory"',
      );
    };
  }

  #prepare(isOnDisk: boolean) {
    return prepareBuild(this.config, this.#transforms, this.#islands, isOnDisk);
  }
}
