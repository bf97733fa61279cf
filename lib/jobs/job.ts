import type { z } from "zod";
import type { Config } from "../config.ts";
import type { Ctx } from "../context.ts";

/** What a job gets to work with, beside its payload: the system's context and the configuration. */
export interface JobCtx {
  ctx: Ctx;
  config: Config;
  /** 1 with the first try. */
  attempt: number;
}

/** Work that is done after the request that asked for it, by whichever process takes it. */
export interface Job {
  name: string;
  /** How often it is tried before it is given up. */
  attempts: number;
  /** Where the job comes round by itself: seconds from one start to the next. */
  everySeconds?: number;
  /**
   * Runs once or, where a process dies on the way, more often: it must bear that. A throw is a
   * failed try.
   */
  run(job: JobCtx, payload: unknown): Promise<void>;
  /** Called once, after the last try has failed. */
  givenUp?(job: JobCtx, payload: unknown, error: string): Promise<void>;
}

/** A job's name with the shape of its payload, so that who asks and who works agree. */
export interface JobKind<T> {
  name: string;
  payload: z.ZodType<T>;
}
