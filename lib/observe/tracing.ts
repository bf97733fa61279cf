import { type Attributes, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";

// Deno puts its providers there if OTEL_DENO is on; without it, nothing needs to be built.
const isTracing = Reflect.has(globalThis, Symbol.for("opentelemetry.js.api.1"));
const tracer = isTracing ? trace.getTracer("petrel") : undefined;

/** Something that is over: its length in milliseconds, and the error that ended it. */
export interface Past {
  milliseconds: number;
  attributes: Attributes;
  error?: unknown;
}

/** Records a call to another system as a span below the active one; nothing without OTEL_DENO. */
export function recordSpan(name: string, { milliseconds, attributes, error }: Past): void {
  if (tracer === undefined) return;
  const startTime = Date.now() - milliseconds;
  const span = tracer.startSpan(name, { startTime, kind: SpanKind.CLIENT, attributes });
  if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: String(error) });
  span.end();
}
