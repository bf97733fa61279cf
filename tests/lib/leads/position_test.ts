import assert from "node:assert/strict";
import fc from "fast-check";
import { keyBetween } from "../../../lib/leads/position.ts";

/** Anywhere to put a key: before the one at this share of the list. */
const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 120 });

function insertAll(shares: number[], keys: string[] = []): string[] {
  for (const share of shares) {
    const index = Math.round(share * keys.length);
    const key = keyBetween(keys[index - 1] ?? null, keys[index] ?? null);
    keys.splice(index, 0, key);
  }
  return keys;
}

const byBytes = (a: string, b: string) => a < b ? -1 : a > b ? 1 : 0;

Deno.test("keys stay in the order in which they were put, whatever the order", () => {
  fc.assert(fc.property(places, (shares) => {
    const keys = insertAll(shares);
    assert.deepEqual(keys, keys.toSorted(byBytes));
    assert.equal(new Set(keys).size, keys.length);
    assert.ok(keys.every((key) => /^[A-Za-z][0-9A-Za-z]+$/.test(key)));
  }));
});

Deno.test("keys fit between those of the demo and of imports", () => {
  const foreign = fc.uniqueArray(fc.stringMatching(/^c[0-9A-Za-z]{3}$/), { maxLength: 40 });
  fc.assert(fc.property(foreign, places, (given, shares) => {
    const keys = insertAll(shares, given.toSorted(byBytes));
    assert.deepEqual(keys, keys.toSorted(byBytes));
    assert.equal(new Set(keys).size, keys.length);
  }));
});

for (const [end, index] of [["end", 1], ["beginning", 0]] as const) {
  Deno.test(`a thousand keys at the ${end} stay short`, () => {
    const keys = insertAll(Array(1000).fill(index));
    assert.deepEqual(keys, keys.toSorted(byBytes));
    assert.ok(Math.max(...keys.map((key) => key.length)) <= 9);
  });
}

Deno.test("a thousand keys at one spot grow slowly", () => {
  let low = keyBetween(null, null);
  const high = keyBetween(low, null);
  for (let n = 0; n < 1000; n++) {
    const key = keyBetween(low, high);
    assert.ok(low < key && key < high);
    low = key;
  }
  assert.ok(low.length < 500, String(low.length));
});

Deno.test("two who write between the same neighbours get different keys", () => {
  const low = keyBetween(null, null);
  const high = keyBetween(low, null);
  const keys = Array.from({ length: 1000 }, () => keyBetween(low, high));
  assert.ok(new Set(keys).size >= 999);
});

Deno.test("no gap is no failure: the key comes right after both", () => {
  assert.ok(keyBetween("c000", "c000") > "c000");
  assert.ok(keyBetween("a", null) > "a");
  assert.ok(keyBetween(null, "a") < "a");
});
