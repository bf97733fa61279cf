import { type HandWritten, writePage } from "./limit_page.ts";
import { type LimitQueries, limitQueries } from "./limit_queries.ts";

/** The limit: bare Deno.serve, one prepared statement, an answer without checks or a change log. */
function handlerOf(queries: LimitQueries, page: HandWritten, file: Uint8Array<ArrayBuffer>) {
  const writes: Record<string, (id: number, body: Record<string, string>) => Promise<object[]>> = {
    "/create": (_, { name = "", email = "" }) => queries.create(name, email),
    "/update": (id, { jobTitle = "" }) => queries.update(id, jobTitle),
    "/move": (id, { stageId }) => queries.move(id, Number(stageId)),
  };
  return async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url);
    const id = Number(searchParams.get("id"));
    const write = writes[pathname];
    if (write !== undefined) {
      return Response.json({ data: (await write(id, await request.json()))[0] });
    }
    if (pathname === "/list") return Response.json({ data: await queries.list(20) });
    if (pathname === "/search") {
      return Response.json({ data: await queries.search(searchParams.get("q") ?? "") });
    }
    if (pathname === "/record") return Response.json({ data: (await queries.record(id))[0] });
    if (pathname === "/page") return html(writePage(page, await queries.list(25)));
    return new Response(file, { headers: { "content-type": "text/css" } });
  };
}

function html(text: string): Response {
  return new Response(text, { headers: { "content-type": "text/html; charset=utf-8" } });
}

const [database = "", port = "0", pageFile = "", staticFile = ""] = Deno.args;
const handler = handlerOf(
  limitQueries(database),
  JSON.parse(await Deno.readTextFile(pageFile)),
  await Deno.readFile(staticFile),
);
Deno.serve({ hostname: "127.0.0.1", port: Number(port), automaticCompression: true }, handler);
