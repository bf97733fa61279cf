import type { Context } from "fresh";
import type { Ctx } from "../context.ts";
import { disposition, harmlessType } from "../files/naming.ts";
import { type Attachable, FileQuery } from "../files/schema.ts";
import {
  attachFile,
  type Download,
  listFiles,
  openFile,
  receiveFile,
  trashFile,
} from "../files/service.ts";
import { parseQuery } from "../schema/parse.ts";
import { idOf } from "./api.ts";
import type { Answer } from "./answer.ts";
import { apiHandler, type ApiRoute } from "./api_handler.ts";
import type { State } from "./define.ts";
import { exactVersion, matchesNone, versionTag } from "./etag.ts";
import { withChanged } from "./form.ts";
import { answerOnce, attemptOf } from "./idempotency.ts";
import { readUpload } from "./multipart.ts";

/** The route of a record's files: GET lists them, POST takes one as multipart. */
export function apiFiles(entity: Attachable): ApiRoute {
  return apiHandler({
    async GET({ ctx, params, query }) {
      const place = { entity, id: idOf(params, "Record") };
      const page = await listFiles(ctx, place, parseQuery(FileQuery, query));
      const headers = { "X-Total-Count": String(page.pagination.total) };
      return { status: 200, headers, body: page };
    },
    async POST({ ctx, params, request }) {
      const place = { entity, id: idOf(params, "Record") };
      const received = await receiveFile(ctx, place, await readUpload(request));
      const attach = async (tx: Ctx): Promise<Answer> => {
        const data = await attachFile(tx, place, received);
        const headers = { ETag: versionTag(data.version), Location: `/api/files/${data.id}` };
        return { status: 201, headers, body: { data } };
      };
      const key = request.headers.get("idempotency-key");
      if (key === null) return await attach(ctx);
      const asked = `POST ${entity}/${place.id}/files\n${received.name}\n${received.sha256}`;
      return await answerOnce(ctx, attemptOf(ctx, key, asked), attach);
    },
  }, { raw: true, query: true });
}

/** The route of one file: GET downloads it, DELETE moves it to the trash. */
export const apiFile: ApiRoute = apiHandler({
  async GET({ ctx, params, request }) {
    return download(request, await openFile(ctx, idOf(params, "File")));
  },
  async DELETE({ ctx, params, request }) {
    await trashFile(ctx, idOf(params, "File"), exactVersion(request));
    return { status: 204 };
  },
});

/** The bytes as a download, never as a page, whatever the uploader called them. */
async function download(request: Request, { file, content }: Download): Promise<Response> {
  const tag = `"${file.sha256}"`;
  const headers = new Headers({
    "Content-Type": harmlessType(file.type),
    "Content-Disposition": disposition(file.name),
    "X-Content-Type-Options": "nosniff",
    "ETag": tag,
  });
  if (matchesNone(request, tag)) return new Response(null, { status: 304, headers });
  headers.set("Content-Length", String(file.size));
  return new Response(request.method === "HEAD" ? null : await content(), { headers });
}

/** The form under a record's files: takes one and goes back to the record's page. */
export function uploadForm(entity: Attachable) {
  async function post(context: Context<State>): Promise<Response> {
    const { req, params, state: { ctx } } = context;
    const place = { entity, id: idOf(params, "Record") };
    await attachFile(ctx, place, await receiveFile(ctx, place, await readUpload(req)));
    return context.redirect(withChanged(`/${entity}/${place.id}#files`, ctx.changeSet.id), 303);
  }
  return { POST: post };
}
