// deno-lint-ignore-file no-console -- the one place that writes to the console

/** Reports an error that nobody handled. */
export function logError(error: unknown): void {
  console.error(error);
}

/** Warns the developer. */
export function logWarning(message: string): void {
  console.warn(message);
}

/** Tells the developer something. */
export function logInfo(message: string): void {
  console.log(message);
}
