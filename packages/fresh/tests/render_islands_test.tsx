import assert from "node:assert/strict";
import { Partial } from "../src/runtime/mod.ts";
import { cacheOf, COUNTER, Counter, html, render } from "./render_input.tsx";

Deno.test("render: islands get markers, a boot script, preloads and their stylesheet", async () => {
  const response = await render({
    vnode: (
      <p>
        <Counter n={1} />
      </p>
    ),
    basePath: "/base",
  });
  assert.equal(
    response.headers.get("Link"),
    '</base/_fresh/js/B/fresh-runtime.js>; rel="modulepreload"; as="script", ' +
      '</base/_fresh/js/B/Counter.js>; rel="modulepreload"; as="script"',
  );
  const text = await response.text();
  assert.match(text, /<!--f:0--><button type="button">1<\/button><!--\/f-->/);
  assert.match(text, /href="\/base\/counter\.css\?__frsh_c=B"\/><\/head>/);
  assert.match(text, /boot\(\{"Counter":i0\},'\[\["Counter",\{"n":1\}\]\]',0\)<\/script><\/body>/);
});

Deno.test("render: an island in an island is part of it; in a slot it is its own", async () => {
  const text = await html({
    vnode: (
      <Counter>
        <Counter n={2} />
      </Counter>
    ),
  });
  assert.equal(text.match(/<!--f:/g)?.length, 2);
  const Wrap = () => <Counter n={3} />;
  const cache = cacheOf();
  cache.islands.set(Wrap, { ...COUNTER, name: "Wrap" });
  assert.equal((await html({ vnode: <Wrap />, cache })).match(/<!--f:/g)?.length, 1);
});

Deno.test("render: a function among an island's props is refused", async () => {
  await assert.rejects(
    render({ vnode: <Counter f={() => {}} /> }),
    /Serializing functions is not supported/,
  );
});

Deno.test("render: partials get markers and keys, pages without them do not", async () => {
  const list = <ul>{["a", 'b"'].map((key) => <li key={key}>x</li>)}</ul>;
  const island = <Counter />;
  const text = await html({ vnode: <Partial name="p--q">{[list, island]}</Partial> });
  assert.match(text, /<!--p:replace::p%2D%2Dq-->[^]*<!--\/p-->/);
  assert.match(text, /<li data-frsh-key="a">x<\/li><li data-frsh-key="b&quot;">/);
  const plain = <ul>{["a", 'b"'].map((key) => <li key={key}>x</li>)}</ul>;
  assert.doesNotMatch(await html({ vnode: plain }), /data-frsh-key/);
  const kept = <Partial name="kept">{[plain, island]}</Partial>;
  assert.match(await html({ vnode: kept }), /<li data-frsh-key="a">x/, "the keys are back");
});

Deno.test("render: a partial without an island has no keys, one around it keeps its own", async () => {
  const Row = ({ children }: { children: string }) => <li>{children}</li>;
  const vnode = (
    <Partial name="outer">
      <p key="one">x</p>
      <Partial name="inner">
        <ul>
          <li key="two">x</li>
          <Row key="three">data-frsh-key="typed"</Row>
        </ul>
        <Partial name="innermost" />
        <p key="four">x</p>
      </Partial>
      <p key="five">x</p>
      <Counter />
    </Partial>
  );
  const text = await html({ vnode });
  const keys = [...text.matchAll(/ data-frsh-key="(\w+)"/g)].map(([, key]) => key);
  assert.deepEqual(keys, ["one", "five"]);
  assert.doesNotMatch(text, /<!--\/?k/);
  assert.match(text, /<li>data-frsh-key=(&quot;|")typed(&quot;|")<\/li>/);
});

Deno.test("render: wrong partials are errors", async () => {
  const twice = (
    <div>
      <Partial name="x" />
      <Partial name="x" />
    </div>
  );
  await assert.rejects(render({ vnode: twice }), /duplicate partial name: "x"/);
  const inside = () => <Partial name="y" />;
  const cache = cacheOf();
  cache.islands.set(inside, { ...COUNTER, name: "Inside" });
  const Inside = inside;
  await assert.rejects(render({ vnode: <Inside />, cache }), /cannot be used inside islands/);
});

Deno.test("render: a partial response carries its state under an id of its own", async () => {
  const response = await render({
    isPartial: true,
    vnode: (
      <Partial name="x">
        <Counter n={1} />
      </Partial>
    ),
  });
  const id = response.headers.get("X-Fresh-Id");
  const text = await response.text();
  const found = new RegExp(`<script id="__FRSH_STATE_${id}" type="application/json">(.*?)</script>`)
    .exec(text);
  assert.deepEqual(JSON.parse(found?.[1] ?? ""), {
    islands: [{ name: "Counter", chunk: "/_fresh/js/B/Counter.js", exportName: "default" }],
    flags: 0,
    props: '[["Counter",{"n":1}]]',
  });
  assert.doesNotMatch(text, /boot\(/);
});

Deno.test("render: of keys outside partials only bigints are shown, and none in islands", async () => {
  const Item = ({ text }: { text: string }) => <i>{text}</i>;
  const page = await html({
    vnode: (
      <>
        <Item key={1} text="a" />
        <Item key={9007199254740993n} text="b" />
      </>
    ),
  });
  assert.match(page, /<i>a<\/i><!--key:9007199254740993--><i>b<\/i>/);
  const List = () => <Item key={7n} text="c" />;
  const island = { ...COUNTER, name: "List" };
  const cache = { ...cacheOf(), islands: new Map([[List, island]]) };
  assert.match(await html({ vnode: <List />, cache }), /<!--f:0--><i>c<\/i><!--\/f-->/);
});
