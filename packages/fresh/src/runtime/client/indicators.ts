/** Sets the `_freshIndicator` of elements (any object with a `value`, e.g. a signal). */
export function setIndicators(elements: Element[], busy: boolean): void {
  for (const element of elements) {
    const indicator: unknown = Reflect.get(element, "_freshIndicator");
    if (typeof indicator === "object" && indicator !== null) {
      Reflect.set(indicator, "value", busy);
    }
  }
}
