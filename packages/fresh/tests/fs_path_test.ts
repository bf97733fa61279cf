import assert from "node:assert/strict";
import { parseRoutePath } from "../src/fs/path.ts";
import { compareRouteFiles } from "../src/fs/sort.ts";

Deno.test("file names become patterns", () => {
  const patterns: Record<string, string> = {
    "index.tsx": "/",
    "about.ts": "/about",
    "blog/index.jsx": "/blog",
    "blog/[slug].js": "/blog/:slug",
    "[id]-x[y].ts": "/:id-x:y",
    "[id]x.ts": "/{:id}x",
    "old/[...path].tsx": "/old/:path*",
    "docs/[[v]]/index.tsx": "/docs{/:v}?",
    "docs/[[v]]/more.tsx": "/docs{/:v}?/more",
    "[[name]].tsx": "/{:name}?",
    "(group)/x.tsx": "/x",
    "(group)/index.tsx": "/",
    "(a)/b/(c)/[d].tsx": "/b/:d",
  };
  for (const [file, pattern] of Object.entries(patterns)) {
    assert.equal(parseRoutePath(file).pattern, pattern, file);
  }
});

Deno.test("groups stay in the segment; special files name their folder", () => {
  assert.equal(parseRoutePath("(a)/b/(c)/[d].tsx").segment, "/(a)/b/(c)/:d");
  assert.deepEqual(parseRoutePath("(a)/b/_layout.tsx"), {
    pattern: "/b",
    segment: "/(a)/b",
    special: "_layout",
  });
  assert.equal(parseRoutePath("_500.tsx").special, "_error");
});

Deno.test("broken names are syntax errors", () => {
  for (const file of ["[a][b].ts", "[a.ts", "x[[a]].ts"]) {
    assert.throws(() => parseRoutePath(file), SyntaxError, file);
  }
});

Deno.test("special files come before what they serve, wide patterns last", () => {
  const sorted = [
    "_app.tsx",
    "_404.tsx",
    "_middleware.ts",
    "_layout.tsx",
    "_error.tsx",
    "index.tsx",
    "about.tsx",
    "blog/_middleware.ts",
    "blog/_layout.tsx",
    "blog/index.tsx",
    "blog/new.tsx",
    "blog/[id]-x.tsx",
    "blog/[id].tsx",
    "blog/[...rest].tsx",
    "(group)/_layout.tsx",
    "(group)/x.tsx",
    "[id].tsx",
    "[[o]].tsx",
    "[...all].tsx",
  ];
  assert.deepEqual(sorted.toReversed().sort(compareRouteFiles), sorted);
});
