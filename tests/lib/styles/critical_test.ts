import assert from "node:assert/strict";
import { compileStyles } from "../../../fresh.config.ts";
import { criticalStyles } from "../../../lib/styles/critical.ts";

const pick = (css: string, html: string) => criticalStyles(css)(html);

Deno.test("a rule stays where the page has all that one of its selectors names", () => {
  const css = ".a{x:1}.b,td.a{x:2}td .c{x:3}th{x:4}:root{x:5}";
  assert.equal(pick(css, '<td class="a">'), ".a{x:1}.b,td.a{x:2}:root{x:5}");
  assert.equal(pick(css, '<th class="b">'), ".b,td.a{x:2}th{x:4}:root{x:5}");
  assert.equal(pick(css, '<td><p class="d c">'), "td .c{x:3}:root{x:5}");
});

Deno.test("what a selector only excludes or asks of states and attributes never drops it", () => {
  const css = "td:not(.gone):first-child{x:1}[open]>p{x:2}#id{x:3}a:is(.b,.c){x:4}.md\\:x{x:5}";
  assert.equal(pick(css, '<td><p><a class="md:x">'), css);
  assert.equal(pick(css, "<td>"), "td:not(.gone):first-child{x:1}#id{x:3}");
});

Deno.test("groups keep what is left of them; print and hover come with the file", () => {
  const css =
    "@layer a,b;@layer a{@media (width>=4rem){.x{y:1}.z{y:2}}}@media print{.x{y:3}}.x:hover{y:4}" +
    ".x:hover,.x:focus{y:5}";
  assert.equal(
    pick(css, '<p class="x">'),
    "@layer a,b;@layer a{@media (width>=4rem){.x{y:1}}}.x:hover,.x:focus{y:5}",
  );
});

Deno.test("strings and comments with braces are no blocks", () => {
  const css = `/* } */.a{content:"}{;"}.b{content:'\\'}'}.c{x:1}`;
  assert.equal(pick(css, '<p class="a c">'), `.a{content:"}{;"}.c{x:1}`);
});

Deno.test("custom properties stay as far as something reads them", () => {
  const css = ":root{--a:1;--b:var(--c);--c:2;--d:3}.x{y:var(--b)}";
  assert.equal(pick(css, '<p class="x">'), ":root{--b:var(--c);--c:2;}.x{y:var(--b)}");
  assert.equal(pick(css, '<p style="y:var(--d)">'), ":root{--d:3}");
});

Deno.test("of our stylesheet, a page with one table takes less than half", async () => {
  const css = await compileStyles(await Deno.readTextFile("static/styles.css"), true);
  const page = '<html><head></head><body><table class="table"><tr><td class="num">1</td></tr>';
  const inline = pick(css, page);
  assert.ok(inline.includes(".num{"), "the class is styled");
  assert.ok(!inline.includes(".board"), "another page's rules are left out");
  assert.ok(inline.length < css.length / 2, `${inline.length} of ${css.length}`);
  assert.equal(inline.split("{").length, inline.split("}").length, "blocks are closed");
});

Deno.test("what a page gets does not depend on the pages before it", () => {
  const css = ":root{--a:1;--b:2}.a{x:var(--a)}.b{x:1}td{x:2}";
  const one = criticalStyles(css);
  const pages = [
    '<td class="a">',
    '<td class="b">',
    '<p class="a"><td>',
    '<td class="b" style="x:var(--b)">',
    '<td class="b"><p style="x:var(--a)">',
    '<td class="[x:var(--b)]">',
  ];
  for (const html of [...pages, ...pages.toReversed()]) assert.equal(one(html), pick(css, html));
  assert.equal(new Set(pages.map(one)).size, pages.length - 1);
});
