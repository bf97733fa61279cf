import { AppError } from "../errors.ts";

/** The message and field for each unique constraint that people can run into. */
type UniqueMessages = Record<string, { field: string; message: string }>;

/**
 * Runs a write and turns the clash with a unique constraint in `messages` into AppError CONFLICT,
 * with the field and message given there. Other errors pass as they are.
 */
export async function uniqueOr<T>(messages: UniqueMessages, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const clash = messages[violatedConstraint(error, "23505") ?? ""];
    throw clash === undefined ? error : new AppError("CONFLICT", clash.message, [clash]);
  }
}

/** The constraint's name when `error` is the database's of that SQLSTATE, on either driver. */
export function violatedConstraint(error: unknown, state: string): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || error.code !== state) return undefined;
  if ("constraint_name" in error) return String(error.constraint_name);
  return "constraint" in error ? String(error.constraint) : undefined;
}
