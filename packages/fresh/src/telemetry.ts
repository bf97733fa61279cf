/** Attributes of a span. */
export type SpanAttributes = Record<string, string | number | boolean>;

interface Span {
  setAttribute(name: string, value: string | number | boolean): void;
  recordException(error: Error): void;
  setStatus(status: { code: number; message?: string }): void;
  updateName(name: string): void;
  spanContext(): { traceId: string; spanId: string; traceFlags: number };
  end(): void;
}

interface Tracer {
  startActiveSpan<T>(
    name: string,
    options: { attributes: SpanAttributes },
    fn: (span: Span) => T,
  ): T;
}

interface TelemetryApi {
  trace?: { getTracer(name: string, version?: string): Tracer };
  context?: { active(): { getValue(key: symbol): Span | undefined } };
}

// Deno registers its providers where the OpenTelemetry API looks for them, if OTEL_DENO is on.
const api: TelemetryApi | undefined = Reflect.get(
  globalThis,
  Symbol.for("opentelemetry.js.api.1"),
);
const SPAN_KEY = Symbol.for("OpenTelemetry Context Key SPAN");
const STATUS_ERROR = 2;
const tracer = api?.trace?.getTracer("fresh");

/** True if spans are recorded (`OTEL_DENO=true`); where it is false, no closure need be made. */
export const isTracing = tracer !== undefined;

/** Runs `work` in a span; without telemetry it only runs it. */
export async function withSpan<T>(
  name: string,
  attributes: SpanAttributes,
  work: () => T | Promise<T>,
): Promise<T> {
  if (tracer === undefined) return await work();
  return await tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      recordError(span, error);
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Names the active server span after the matched route. */
export function nameServerSpan(method: string, route: string | null): void {
  if (tracer === undefined || route === null) return;
  const span = activeSpan();
  span?.updateName(`${method} ${route}`);
  span?.setAttribute("http.route", route);
}

/** Notes an error on the active span. */
export function recordSpanError(error: unknown): void {
  if (tracer === undefined) return;
  const span = activeSpan();
  if (span !== undefined) recordError(span, error);
}

/** The active span in the form of the `traceparent` header (W3C Trace Context); null without one. */
export function traceParent(): string | null {
  const context = tracer === undefined ? undefined : activeSpan()?.spanContext();
  if (context === undefined) return null;
  const flags = context.traceFlags.toString(16).padStart(2, "0");
  return `00-${context.traceId}-${context.spanId}-${flags}`;
}

function activeSpan(): Span | undefined {
  return api?.context?.active().getValue(SPAN_KEY);
}

function recordError(span: Span, error: unknown): void {
  if (error instanceof Error) span.recordException(error);
  span.setStatus({ code: STATUS_ERROR, message: String(error) });
}
