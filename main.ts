import { App, staticFiles } from "fresh";
import { readConfig } from "./lib/config.ts";
import { actor } from "./lib/http/actor.ts";
import { apiEdge } from "./lib/http/api_edge.ts";
import { backPressure } from "./lib/http/back_pressure.ts";
import { cookieJar } from "./lib/http/cookies.ts";
import { credential } from "./lib/http/credential.ts";
import { crossOrigin } from "./lib/http/cross_origin.ts";
import { csrfCheck } from "./lib/http/csrf_check.ts";
import type { State } from "./lib/http/define.ts";
import { errorEdge } from "./lib/http/error_edge.tsx";
import { browserLanguage, personLanguage } from "./lib/http/language.ts";
import { keyScope } from "./lib/http/key_scope.ts";
import { namedParams } from "./lib/http/named_params.ts";
import { openEdge } from "./lib/http/open_edge.ts";
import { ownFiles, readOwnFile } from "./lib/http/own_files.ts";
import { pageAnswers } from "./lib/http/page_answers.ts";
import { privateAnswers } from "./lib/http/private_answers.ts";
import { rateLimit } from "./lib/http/rate_limit.ts";
import { replicaReads } from "./lib/http/replica_reads.ts";
import { requestLog } from "./lib/http/request_log.ts";
import { secondFactorWall } from "./lib/http/second_factor_wall.ts";
import { securityHeaders } from "./lib/http/security_headers.ts";
import { readOnlyView } from "./lib/http/viewing.ts";
import { wall } from "./lib/http/wall.ts";
import { openPlatform, type Platform } from "./lib/platform.ts";
import { resources } from "./lib/resources.ts";
import ErrorRoute from "./routes/_error.tsx";

const entities = new Set(resources.map((resource) => resource.name));

/** The whole application: the only list of global middleware, in the order they run. */
export function createApp(platform: () => Promise<Platform>): App<State> {
  const app = new App<State>();
  return app
    .use(ownFiles)
    .use(requestLog)
    .use(pageAnswers(() => readOwnFile(app, "/styles.css")))
    .use(...securityHeaders)
    .use(cookieJar)
    .use(browserLanguage)
    .use(errorEdge(ErrorRoute))
    .use(staticFiles())
    .use(backPressure)
    .use(openEdge(platform))
    .use(privateAnswers)
    .use(crossOrigin)
    .use(apiEdge)
    .use(credential)
    .use(csrfCheck)
    .use(rateLimit)
    .use(actor)
    .use(personLanguage)
    .use(wall(entities))
    .use(secondFactorWall)
    .use(keyScope)
    .use(readOnlyView)
    .use(replicaReads)
    .use(namedParams)
    .fsRoutes();
}

/** How long a database that is not there yet is waited for, in milliseconds. */
const patience = 15_000;

/** For how long a failure is the answer to who asks next, in milliseconds. */
const failureLasts = 5000;

let opened: Promise<Platform> | undefined;

/**
 * This process's platform, opened once, or again some seconds after that has failed. Throws ConfigError
 * when the configuration does not work, VersionSkew when the database belongs to another version.
 */
export function processPlatform(): Promise<Platform> {
  return opened ??= openPlatform(readConfig(), patience).catch((error) => {
    setTimeout(() => opened = undefined, failureLasts);
    throw error;
  });
}

export const app = createApp(processPlatform);
