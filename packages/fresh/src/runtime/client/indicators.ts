/** Anything with a `value` that shows whether a request is under way, e.g. a signal. */
export interface Indicator {
  value: boolean;
}

/** The `_freshIndicator` of the first of these elements that has one. */
export function indicated(...elements: (Element | null)[]): Indicator | null {
  for (const element of elements) {
    const found: unknown = element && Reflect.get(element, "_freshIndicator");
    if (isIndicator(found)) return found;
  }
  return null;
}

function isIndicator(value: unknown): value is Indicator {
  return typeof value === "object" && value !== null && "value" in value;
}

/** Shows that a request has begun or ended. */
export function setBusy(indicator: Indicator | null, busy: boolean): void {
  if (indicator !== null) indicator.value = busy;
}
