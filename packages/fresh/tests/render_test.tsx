import assert from "node:assert/strict";
import { jsxAttr, jsxTemplate } from "preact/jsx-runtime";
import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import type { BuildCache, Island } from "../src/build_cache.ts";
import { renderPage } from "../src/render/mod.ts";
import type { RenderInput } from "../src/render/types.ts";
import { Head, Partial } from "../src/runtime/mod.ts";

function Counter(props: { n?: number; f?: () => void; children?: ComponentChildren }) {
  return <button type="button">{props.n}{props.children}</button>;
}

const COUNTER: Island = {
  name: "Counter",
  exportName: "default",
  chunk: "/_fresh/js/B/Counter.js",
  css: ["/counter.css"],
};

function cacheOf(mode: BuildCache["mode"] = "production"): BuildCache {
  return {
    root: ".",
    buildId: "B",
    mode,
    clientEntry: "/_fresh/js/B/fresh-runtime.js",
    islands: new Map([[Counter, COUNTER]]),
    routes: [],
    has: (path) => path === "/styles.css",
    file: () => Promise.resolve(null),
  };
}

function render(input: Given<RenderInput>): Promise<Response> {
  return renderPage({
    vnode: null,
    wrappers: [],
    props: {},
    url: new URL("http://localhost/a/b?q=1"),
    basePath: "",
    isPartial: false,
    error: null,
    isDevelopment: false,
    cache: cacheOf(),
    init: {},
    css: [],
    ...input,
  });
}

type Given<T> = { [K in keyof T]?: T[K] };

async function html(input: Given<RenderInput>): Promise<string> {
  return await (await render(input)).text();
}

Deno.test("render: a bare vnode becomes a document", async () => {
  const response = await render({ vnode: <p>{"<hi>"}</p>, init: { status: 201 } });
  assert.equal(response.status, 201);
  assert.equal(response.headers.get("Content-Type"), "text/html; charset=utf-8");
  assert.equal(response.headers.get("Link"), null);
  assert.equal(
    await response.text(),
    '<!DOCTYPE html><html><head><meta charset="utf-8"/></head><body><p>&lt;hi&gt;</p></body></html>',
  );
});

Deno.test("render: html, head or body that are missing are added", async () => {
  const end = "<body><p></p></body></html>";
  const head = '<head><meta charset="utf-8"/></head>';
  assert.equal(
    await html({
      vnode: (
        <body>
          <p></p>
        </body>
      ),
    }),
    `<!DOCTYPE html><html>${head}${end}`,
  );
  assert.equal(
    await html({
      vnode: (
        <html lang="en">
          <body>
            <p></p>
          </body>
        </html>
      ),
    }),
    `<!DOCTYPE html><html lang="en">${head}${end}`,
  );
  assert.equal(
    await html({
      vnode: (
        <html lang="en">
          <p></p>
        </html>
      ),
    }),
    `<!DOCTYPE html><html lang="en">${head}${end}`,
  );
  assert.equal(
    await html({
      vnode: (
        <html>
          <head>
            <title>x</title>
          </head>
          <p></p>
        </html>
      ),
    }),
    `<!DOCTYPE html><html><head><title>x</title></head>${end}`,
  );
});

Deno.test("render: app wrapper, layouts and page nest; async ones too; inner parts run first", async () => {
  const seen: string[] = [];
  const App = ({ Component }: { Component: () => ComponentChildren }) => {
    return (
      <html>
        <body>
          app<Component />
          {seen.join()}
        </body>
      </html>
    );
  };
  const Outer = ({ Component }: { Component: () => ComponentChildren }) => (
    <i>
      outer<Component />
    </i>
  );
  // deno-lint-ignore require-await -- async on purpose
  const Inner = async ({ Component }: { Component: () => ComponentChildren }) => (
    <b>
      inner<Component />
    </b>
  );
  const Page = () => {
    seen.push("page");
    return <p>page</p>;
  };
  const text = await html({ vnode: <Page />, wrappers: [App, Outer, Inner], hasApp: true });
  assert.match(text, /<body>app<i>outer<b>inner<p>page<\/p><\/b><\/i>page<\/body>/);
});

Deno.test("render: an async wrapper may answer with a Response", async () => {
  const answer = new Response("own");
  // deno-lint-ignore require-await -- async on purpose
  const Layout = async () => answer;
  assert.equal(await render({ vnode: <p />, wrappers: [Layout] }), answer);
});

Deno.test("render: what a component throws rejects, and the next render is clean", async () => {
  const Bad = () => {
    throw new Error("bad");
  };
  await assert.rejects(
    render({
      vnode: (
        <Partial name="x">
          <Bad />
        </Partial>
      ),
    }),
    /bad/,
  );
  assert.doesNotMatch(await html({ vnode: <ul>{[<li key="k" />]}</ul> }), /data-frsh-key/);
});

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
  for (const href of ["/a/bc", "/aa", "//a/b", "b", "https://x/a/b", "/A/b"]) {
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
  assert.match(await html({ vnode }), /<body><input value="&quot;a&quot;"><input ><input checked>/);
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

Deno.test("render: partials get markers and keys, pages without them do not", async () => {
  const list = <ul>{["a", 'b"'].map((key) => <li key={key}>x</li>)}</ul>;
  const text = await html({ vnode: <Partial name="p--q">{list}</Partial> });
  assert.match(text, /<!--p:replace::p%2D%2Dq-->[^]*<!--\/p-->/);
  assert.match(text, /<li data-frsh-key="a">x<\/li><li data-frsh-key="b&quot;">/);
  const plain = <ul>{["a", 'b"'].map((key) => <li key={key}>x</li>)}</ul>;
  assert.doesNotMatch(await html({ vnode: plain }), /data-frsh-key/);
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

Deno.test("render: development always boots, and shows errors over the page", async () => {
  const cache = cacheOf("development");
  assert.match(await html({ vnode: <p />, cache }), /boot\(\{\},'\[\]',0\)/);
  const error = new Error("<oops>");
  const failed = await html({ vnode: <p />, cache, isDevelopment: true, error });
  assert.match(failed, /<iframe id="fresh-error-overlay"[^]*&amp;lt;oops/);
  assert.doesNotMatch(await html({ vnode: <p />, error: new Error("x") }), /overlay/);
});

Deno.test("render: without a build the boot script is there where a page asks for it", async () => {
  const cache = null;
  assert.doesNotMatch(await html({ vnode: <p />, cache }), /<script/);
  const page = await html({ vnode: <main f-client-nav />, cache, basePath: "/base" });
  assert.match(page, /import\{boot\}from"\/base\/_fresh\/js\/[\w-]+\/fresh-runtime\.js"/);
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
