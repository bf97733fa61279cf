import assert from "node:assert/strict";
import { asset, assetSrcSet, IS_BROWSER } from "../src/runtime/mod.ts";

const stamp = /\?__frsh_c=([\w-]+)$/.exec(asset("/x"))?.[0] ?? "";

Deno.test("asset stamps paths of this site, once, before the hash", () => {
  assert.match(stamp, /^\?__frsh_c=[\w-]+$/);
  assert.equal(asset("/a.png"), `/a.png${stamp}`);
  assert.equal(asset("/a.png?w=1#top"), `/a.png?w=1&${stamp.slice(1)}#top`);
  for (const other of ["//cdn/a.png", "https://cdn/a.png", "a.png", "", asset("/a.png")]) {
    assert.equal(asset(other), other);
  }
});

Deno.test("assetSrcSet stamps each path and keeps the rest", () => {
  assert.equal(
    assetSrcSet("/a.png 1x, //cdn/b.png 2x,/c.png"),
    `/a.png${stamp} 1x, //cdn/b.png 2x,/c.png${stamp}`,
  );
  assert.equal(assetSrcSet("/a(1).png 1x"), "/a(1).png 1x");
});

Deno.test("the server is no browser", () => assert.equal(IS_BROWSER, false));
