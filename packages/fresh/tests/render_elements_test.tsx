import assert from "node:assert/strict";
import { jsxAttr, jsxTemplate } from "preact/jsx-runtime";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { Head, Partial } from "../src/runtime/mod.ts";
import { Counter, html, render } from "./render_input.tsx";

Deno.test("render: current links and their parents are marked", async () => {
  const links = async (href: string, extra = {}) => {
    const text = await html({ vnode: <a href={href} {...extra}>x</a> });
    return /<a[^>]*>/.exec(text)?.[0];
  };
  const current = 'data-current="true" aria-current="page"';
  const ancestor = 'data-ancestor="true" aria-current="true"';
  assert.equal(await links("/a/b"), `<a href="/a/b" ${current}>`);
  assert.equal(await links("/a/b/"), `<a href="/a/b/" ${current}>`);
  assert.equal(await links("/a/b?q=1#x"), `<a href="/a/b?q=1#x" ${current}>`);
  assert.equal(await links("/a/b?q=2"), `<a href="/a/b?q=2" ${ancestor}>`);
  assert.equal(await links("/a"), `<a href="/a" ${ancestor}>`);
  assert.equal(await links("/"), `<a href="/" ${ancestor}>`);
  for (const href of ["/x/../a/b", "/a/b/c/../", "/a/x/../b"]) {
    assert.equal(await links(href), `<a href="${href}" ${current}>`);
  }
  for (
    const href of [
      "/a/b/c",
      "/a/b/c?x",
      "/a/b-c",
      "/a/bc",
      "/aa",
      "//a/b",
      "b",
      "https://x/a/b",
      "/A/b",
    ]
  ) {
    assert.equal(await links(href), `<a href="${href}">`);
  }
  assert.equal(
    await links("/a/b", { "aria-current": "step" }),
    '<a href="/a/b" aria-current="step" data-current="true">',
  );
});

Deno.test("render: a vnode kept in a constant is not changed for ever", async () => {
  const link = <a href="/a/b">x</a>;
  assert.match(await html({ vnode: link }), /data-current/);
  const elsewhere = new URL("http://localhost/z");
  assert.doesNotMatch(await html({ vnode: link, url: elsewhere }), /data-current/);
});

Deno.test("render: first values of fields that were precompiled", async () => {
  const vnode = jsxTemplate(
    ["<input ", "><input ", "><input ", ">"],
    jsxAttr("defaultvalue", '"a"'),
    jsxAttr("defaultvalue", null),
    jsxAttr("defaultchecked", true),
  );
  assert.match(await html({ vnode }), /<body><input value="&quot;a&quot;"><input><input checked>/);
});

Deno.test("render: no space is left where an attribute of precompiled JSX is not there", async () => {
  const row = (key: string, look: string | undefined, label: string | null) =>
    jsxTemplate(
      ['<p title="a > b "><td ', " ", ' id="x" ', ">", "</td></p>"],
      jsxAttr("key", key),
      jsxAttr("class", look),
      jsxAttr("data-th", label),
      ' <a class="b" > ',
    );
  const shown = async (...given: Parameters<typeof row>) =>
    /<p.*<\/p>/.exec(await html({ vnode: row(...given) }))?.[0];
  const start = '<p title="a > b ">';
  const text = ' <a class="b" > </td></p>';
  assert.equal(await shown("k", undefined, null), `${start}<td id="x">${text}`);
  assert.equal(await shown("k", "c d", null), `${start}<td class="c d" id="x">${text}`);
  assert.equal(await shown("k", "c", "d"), `${start}<td class="c" id="x" data-th="d">${text}`);
  const kept = row("k", undefined, "d");
  for (let i = 0; i < 2; i++) {
    assert.match(await html({ vnode: kept }), /<td id="x" data-th="d">/);
    const partial = <Partial name={`p${i}`}>{[kept, <Counter key="island" />]}</Partial>;
    assert.match(await html({ vnode: partial }), /<td data-frsh-key="k" id="x" data-th="d">/);
  }
});

Deno.test("render: local image URLs and known stylesheets carry the build id", async () => {
  const text = await html({
    vnode: (
      <div>
        <img src="/x.png#h" srcset="/a.png 1x, https://x/b.png 2x" />
        <img src="/y.png" data-fresh-disable-lock />
        <source src="//x/z.png" />
        <link rel="stylesheet" href="/styles.css" />
        <link rel="stylesheet" href="/other.css" />
      </div>
    ),
  });
  assert.match(
    text,
    /src="\/x\.png\?__frsh_c=B#h" srcset="\/a\.png\?__frsh_c=B 1x, https:\/\/x\/b/,
  );
  assert.match(text, /src="\/y\.png"/);
  assert.match(text, /src="\/\/x\/z\.png"/);
  assert.match(text, /href="\/styles\.css\?__frsh_c=B"/);
  assert.match(text, /href="\/other\.css"/);
});

Deno.test("render: f-client-nav becomes true or false; only true needs a script", async () => {
  const flag = true as boolean;
  const on = await html({ vnode: <div f-client-nav={flag}>x</div> });
  assert.match(on, /<div f-client-nav="true">[^]*<script type="module"/);
  assert.match(await html({ vnode: <body f-client-nav>x</body> }), /"true">x<script/);
  assert.match(await html({ vnode: <div f-client-nav>x</div> }), /<script/);
  const off = await html({ vnode: <div f-client-nav={!flag}>x</div> });
  assert.match(off, /<div f-client-nav="false">/);
  assert.doesNotMatch(off, /<script/);
});

Deno.test("render: one nonce for inline scripts and styles, none of its own for others", async () => {
  const response = await render({
    vnode: (
      <div>
        <script>1</script>
        <style>p</style>
        <script src="/x.js"></script>
        <script nonce="mine">2</script>
      </div>
    ),
  });
  const nonce = Reflect.get(response, Symbol.for("__freshNonce"));
  const text = await response.text();
  assert.match(nonce, /^[0-9a-f]{32}$/);
  assert.ok(
    text.includes(`<script nonce="${nonce}">1`) && text.includes(`<style nonce="${nonce}">`),
  );
  assert.ok(text.includes('<script src="/x.js"></script><script nonce="mine">'));
  assert.ok(![...response.headers.values()].join().includes(nonce));
});

Deno.test("render: Head replaces what the page's head has, and adds the rest", async () => {
  const text = await html({
    vnode: (
      <html>
        <head>
          <title>app</title>
          <meta name="a" content="app" />
          <meta key="k" name="kept" content="app" />
          <link rel="canonical" href="/app" />
        </head>
        <body>
          <Head>
            <title>page</title>
            <meta name="a" content="page" />
            <meta key="k" name="other" content="page" />
            <link rel="canonical" href="/page" />
            <meta name="new" content="page" />
          </Head>
        </body>
      </html>
    ),
  });
  assert.equal(
    /<head>(.*)<\/head>/.exec(text)?.[1],
    '<title>page</title><meta name="a" content="page"/>' +
      '<meta name="other" content="page" data-key="k"/><link rel="canonical" href="/page"/>' +
      '<meta name="new" content="page"/>',
  );
});

Deno.test("render: contexts reach the head and Head elements", async () => {
  const Name = createContext("none");
  const Title = () => <title>{useContext(Name)}</title>;
  const text = await html({
    vnode: (
      <Name.Provider value="given">
        <Head>
          <Title />
        </Head>
      </Name.Provider>
    ),
  });
  assert.match(text, /<title>given<\/title><\/head>/);
});
