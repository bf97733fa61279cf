import assert from "node:assert/strict";
import { computed, signal } from "@preact/signals";
import { encode } from "../src/serialize/encode.ts";
import { revive } from "../src/runtime/client/revive.ts";

const noSlots = () => null;

function roundTrip(value: unknown): unknown {
  const { json, flags } = encode(value, noSlots);
  return flags === 0 ? JSON.parse(json) : revive(json, undefined, { signal, computed });
}

Deno.test("serialize: plain data is plain JSON", () => {
  const value = { a: 1, b: ["x", null, true], c: { d: "e" } };
  assert.deepEqual(encode(value, noSlots), { json: JSON.stringify(value), flags: 0 });
});

Deno.test("serialize: values that JSON cannot hold", () => {
  for (const value of [undefined, NaN, Infinity, -Infinity, -0, 12345678901234567890n]) {
    const [back] = roundTrip([value]) as unknown[];
    assert.ok(Object.is(back, value), String(value));
  }
  for (
    const value of [
      new Date(5),
      new URL("https://a.example/b?c#d"),
      /x\/"y/gu,
      new Set([1, "a", new Set([2])]),
      new Map<unknown, unknown>([["a", 1], [{ b: 2 }, null]]),
      new Uint8Array([0, 255, 7]),
    ]
  ) assert.deepEqual(roundTrip({ value }), { value });
  const { at } = roundTrip({ at: new Date(NaN) }) as { at: Date };
  assert.ok(at instanceof Date && Number.isNaN(at.getTime()));
});

Deno.test("serialize: holes stay holes", () => {
  const list = new Array(3);
  list[1] = "x";
  const back = roundTrip(list) as unknown[];
  assert.equal(back.length, 3);
  assert.deepEqual(Object.keys(back), ["1"]);
});

Deno.test("serialize: a view holds only its own bytes", () => {
  const view = new Uint8Array([9, 1, 2, 9]).subarray(1, 3);
  assert.deepEqual(roundTrip({ view }), { view: new Uint8Array([1, 2]) });
});

Deno.test("serialize: shared references and cycles", () => {
  const shared = { n: 1 };
  const cycle: Record<string, unknown> = { a: shared, b: shared };
  cycle.self = cycle;
  cycle.list = [cycle];
  const back = roundTrip(cycle) as typeof cycle & { list: unknown[] };
  assert.equal(back.a, back.b);
  assert.equal(back.self, back);
  assert.equal(back.list[0], back);
});

Deno.test("serialize: signals keep identity, computed keeps its value", () => {
  const count = signal(2);
  const twice = computed(() => count.value * 2);
  const back = roundTrip([count, count, twice]) as { value: number }[];
  assert.equal(back[0], back[1]);
  assert.equal(back[0]?.value, 2);
  assert.equal(back[2]?.value, 4);
});

Deno.test("serialize: a key __proto__ is data", () => {
  const evil = JSON.parse('{"__proto__":{"admin":true},"x":{"y":1}}');
  for (const value of [evil, { evil, again: evil }]) {
    const back = roundTrip(value) as Record<string, Record<string, unknown>>;
    assert.equal(Reflect.get(Object(back), "admin"), undefined);
    assert.equal(Reflect.get(Object(back.evil ?? back), "admin"), undefined);
    assert.ok(Object.hasOwn(back.evil ?? back, "__proto__"));
  }
});

Deno.test("serialize: functions and symbols are refused", () => {
  assert.throws(() => encode({ f() {} }, noSlots), /Serializing functions is not supported/);
  assert.throws(() => encode([Symbol("x")], noSlots), /Serializing symbols is not supported/);
});
