import type { Ctx } from "../context.ts";
import { savepoint, transaction } from "../db/transaction.ts";
import { AppError, type ErrorDetail } from "../errors.ts";
import { refers, resolved, resolvedPath } from "./references.ts";
import type { BatchBody, Operation, OperationResult } from "./schema.ts";

/** Does one operation in the transaction; throws AppError where it cannot. */
export type Perform = (tx: Ctx, operation: Operation) => Promise<OperationResult>;

/** How a failed operation is answered where the others go on. */
export type Refusal = (error: AppError) => OperationResult;

interface Options {
  perform: Perform;
  /** Throws for an operation that cannot be right, whatever the database holds. */
  check(operation: Operation): void;
  refusal: Refusal;
}

/**
 * Does the operations in their order, in one transaction and one change set. Where `atomic`, the first
 * that fails takes all back: VALIDATION_ERROR with its index. Else each stands for itself. A dry run
 * answers the same and writes nothing.
 */
export async function performBatch(
  ctx: Ctx,
  { operations, atomic = true, dryRun = false }: BatchBody,
  { perform, check, refusal }: Options,
): Promise<OperationResult[]> {
  if (atomic) checkAll(operations, check);
  const attempt = atomic ? orFail : orRefuse(refusal);
  return await transaction(ctx, async (tx) => {
    const all = async () => {
      const results: OperationResult[] = [];
      for (const [index, { method, path, body }] of operations.entries()) {
        const work = () =>
          perform(tx, {
            method,
            path: resolvedPath(path, results),
            body: resolved(body, results),
          });
        results.push(await attempt(tx, index, work));
      }
      return results;
    };
    return dryRun ? await takenBack(tx, all) : await all();
  });
}

type Work = () => Promise<OperationResult>;

/** A wrong body is found before anything is written; what refers to an answer waits for it. */
function checkAll(operations: readonly Operation[], check: Options["check"]): void {
  for (const [index, operation] of operations.entries()) {
    try {
      if (!refers([operation.path, operation.body])) check(operation);
    } catch (error) {
      throw failedAt(index, error);
    }
  }
}

async function orFail(_tx: Ctx, index: number, work: Work): Promise<OperationResult> {
  try {
    return await work();
  } catch (error) {
    throw failedAt(index, error);
  }
}

function failedAt(index: number, error: unknown): unknown {
  if (!(error instanceof AppError)) return error;
  const said: ErrorDetail[] = error.details.length > 0
    ? error.details
    : [{ field: "", message: error.message }];
  const details = said.map((detail) => ({ ...detail, index }));
  const message = `Operation ${index} failed, so nothing was written: ${error.message}`;
  return new AppError("VALIDATION_ERROR", message, details);
}

function orRefuse(refusal: Refusal) {
  return async (tx: Ctx, _index: number, work: Work): Promise<OperationResult> => {
    const before = tx.changeSet.id;
    try {
      return await savepoint(tx.db, work);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      tx.changeSet.id = before;
      return refusal(error);
    }
  };
}

class TakenBack extends Error {}

async function takenBack<T>(tx: Ctx, work: () => Promise<T>): Promise<T> {
  const before = tx.changeSet.id;
  let result: { value: T } | undefined;
  try {
    await savepoint(tx.db, async () => {
      result = { value: await work() };
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
    tx.changeSet.id = before;
  }
  if (result === undefined) throw new Error("A dry run ended without a result");
  return result.value;
}
