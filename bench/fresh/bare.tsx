import { renderToString } from "preact-render-to-string";
import { HELLO, ROWS } from "./site/content.ts";
import { CustomerPage } from "./site/CustomerPage.tsx";
import Document from "./site/routes/_app.tsx";
import Layout from "./site/routes/_layout.tsx";

const html = { "content-type": "text/html; charset=utf-8" };
const file = await Deno.readFile(new URL("site/static/hello.txt", import.meta.url));
const text = { "content-type": "text/plain; charset=UTF-8" };

function customers(): Response {
  const content = () => <CustomerPage data={{ rows: ROWS }} />;
  const inner = () => <Layout Component={content} />;
  const body = renderToString(<Document Component={inner} />);
  return new Response("<!DOCTYPE html>" + body, { headers: html });
}

/** What the same answers cost without a framework. */
export const handlers: Record<string, () => Response> = {
  "/customers": customers,
  "/hello": () => new Response(HELLO.body, { headers: HELLO.headers }),
  "/hello.txt": () => new Response(file, { headers: text }),
};
