/** A map that forgets its oldest entry where another would be too many. */
export class BoundedMap<K, V> extends Map<K, V> {
  readonly #most: number;

  constructor(most: number) {
    super();
    this.#most = most;
  }

  override set(key: K, value: V): this {
    if (this.size >= this.#most && !this.has(key)) {
      const { value: oldest, done } = this.keys().next();
      if (!done) this.delete(oldest);
    }
    return super.set(key, value);
  }
}
