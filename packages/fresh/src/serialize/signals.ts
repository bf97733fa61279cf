/** What serializing needs of a signal. */
export interface SignalLike {
  peek(): unknown;
}

const SIGNAL_BRAND = Symbol.for("preact-signals");

/** True for signals of every copy of the signals library; known without loading it. */
export function isSignal(value: unknown): value is SignalLike {
  return typeof value === "object" && value !== null && "brand" in value &&
    value.brand === SIGNAL_BRAND;
}

/** A computed signal has a getter for its value, but no setter. */
export function isComputed(value: object): boolean {
  for (
    let proto: unknown = value;
    proto;
    proto = Object.getPrototypeOf(proto)
  ) {
    const property = Object.getOwnPropertyDescriptor(proto, "value");
    if (property !== undefined) return property.set === undefined;
  }
  return false;
}
