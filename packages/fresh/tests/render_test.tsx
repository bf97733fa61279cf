import assert from "node:assert/strict";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Partial } from "../src/runtime/mod.ts";
import { cacheOf, html, render } from "./render_input.tsx";

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

Deno.test("render: ids of the app wrapper and the page differ, as in one render", async () => {
  const Field = () => <input id={useId()} />;
  const App = ({ Component }: { Component: () => ComponentChildren }) => (
    <div>
      <Field />
      <Component />
      <Field />
    </div>
  );
  const text = await html({ vnode: <Field />, wrappers: [App], hasApp: true });
  const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.equal(ids.length, 3);
  assert.equal(new Set(ids).size, 3, ids.join());
});

Deno.test("render: a page with its own document stands where the app wrapper puts it", async () => {
  const App = ({ Component }: { Component: () => ComponentChildren }) => <Component />;
  const page = (
    <html lang="de">
      <body>
        <p>own</p>
      </body>
    </html>
  );
  const text = await html({ vnode: page, wrappers: [App], hasApp: true });
  assert.match(
    text,
    /^<!DOCTYPE html><html lang="de"><head>.*<\/head><body><p>own<\/p>.*<\/html>$/,
  );
  const Twice = ({ Component }: { Component: () => ComponentChildren }) => (
    <>
      <Component />
      <Component />
    </>
  );
  const twice = await html({ vnode: <p>twice</p>, wrappers: [Twice], hasApp: true });
  assert.equal(twice.match(/<p>twice<\/p>/g)?.length, 2);
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
