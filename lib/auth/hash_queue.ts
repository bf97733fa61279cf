import { AppError } from "../errors.ts";

/** How long the process has for pages after each hash and the sign-in behind it, in milliseconds. */
const rest = 30;
/** More waiting than this is a flood: a hash and its rest take some 50 ms. */
const most = 100;

let last: Promise<void> = Promise.resolve();
let freeAt = 0;
let waiting = 0;

/**
 * Runs work that keeps a core busy when its turn comes: one at a time, with a rest in between, so
 * that any number of sign-ins leaves pages their time, however many cores there are. Throws
 * UNAVAILABLE when too many wait already.
 */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting >= most) {
    throw new AppError("UNAVAILABLE", "Too many sign-ins at once. Try again soon.", [], 5);
  }
  const before = last;
  const { promise, resolve: letNextIn } = Promise.withResolvers<void>();
  last = promise;
  waiting += 1;
  await before;
  await reach(freeAt);
  waiting -= 1;
  try {
    return await work();
  } finally {
    freeAt = performance.now() + rest;
    letNextIn();
  }
}

async function reach(time: number): Promise<void> {
  const left = time - performance.now();
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
}
