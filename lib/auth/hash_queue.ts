import { AppError } from "../errors.ts";

/** Hashes at a time: all cores but one, which is for answering requests. */
const lanes = Math.max(1, navigator.hardwareConcurrency - 1);
/** More waiting than this is a flood; at 30 ms each it would be seconds until one has its turn. */
const most = 200;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Runs work that keeps a core busy when its turn comes, so that any number of sign-ins leaves the
 * rest of the process its time. Throws UNAVAILABLE when too many wait already.
 */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting.length >= most) {
    throw new AppError("UNAVAILABLE", "Too many sign-ins at once. Try again soon.", [], 5);
  }
  if (running >= lanes) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}
