import { AppError } from "../errors.ts";

/** How long a sender may keep us waiting altogether, in milliseconds, */
const patience = 30_000;
/** and what a slow line brings in a second more, in bytes. */
const slowest = 10_000;

type Bytes = Uint8Array<ArrayBuffer>;

/** Reads a body's pieces, each as soon as it is there. */
export interface PacedBody {
  /** The next piece; undefined at the end. Throws BAD_REQUEST for a sender that is too slow. */
  next(): Promise<Bytes | undefined>;
  /** Lets go of what is still to come. */
  cancel(): void;
}

/**
 * A body whose sender may be as slow as a bad line, but neither silent nor trickling: what it costs
 * to hold a request open is sent bytes. Only the time that we wait for the sender counts.
 */
export function pacedBody(
  body: ReadableStream<Bytes> | null,
  milliseconds: number = patience,
): PacedBody {
  const reader = body?.getReader();
  let waited = 0;
  let received = 0;

  async function read(): Promise<Bytes | undefined> {
    const { promise: late, reject } = Promise.withResolvers<never>();
    const left = milliseconds + received / slowest * 1000 - waited;
    const tooSlow = () => reject(new AppError("BAD_REQUEST", "The body took too long"));
    const timer = setTimeout(tooSlow, Math.max(0, left));
    const asked = performance.now();
    try {
      const part = await Promise.race([reader?.read(), late]);
      waited += performance.now() - asked;
      received += part?.value?.length ?? 0;
      return part?.value;
    } finally {
      clearTimeout(timer);
    }
  }

  // Not awaited: a sender that is silent does not answer this either.
  const cancel = () => void reader?.cancel().catch(() => {});

  async function next(): Promise<Bytes | undefined> {
    try {
      return await read();
    } catch (error) {
      cancel();
      throw error;
    }
  }

  return { next, cancel };
}
