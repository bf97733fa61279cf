import { z } from "zod";
import type { Ctx } from "../../../lib/context.ts";
import type { Answer } from "../../../lib/http/answer.ts";
import { apiHandler } from "../../../lib/http/api_handler.ts";
import { answerOnce, attemptOf } from "../../../lib/http/idempotency.ts";
import { readFileForm } from "../../../lib/http/multipart.ts";
import { settingsIn } from "../../../lib/imports/form_settings.ts";
import { createImport, importLimit, receiveImport } from "../../../lib/imports/create.ts";
import { listImports } from "../../../lib/imports/service.ts";
import { id, integer } from "../../../lib/schema/fields.ts";
import { defaultLimit, maxLimit } from "../../../lib/schema/list_query.ts";
import { parseQuery } from "../../../lib/schema/parse.ts";

const Query = z.strictObject({
  limit: integer(1, maxLimit).optional(),
  cursor: id("Take nextCursor from a page of this list.").optional(),
});

export const handler = apiHandler(
  {
    async GET({ ctx, query }) {
      const { limit = defaultLimit, cursor } = parseQuery(Query, query);
      const { imports, nextCursor } = await listImports(ctx, { limit, before: cursor });
      return { status: 200, body: { data: imports, pagination: { limit, nextCursor } } };
    },
    async POST({ ctx, request }) {
      const form = await readFileForm(request, importLimit, (upload) => receiveImport(ctx, upload));
      const { file, fields } = form;
      const create = async (tx: Ctx): Promise<Answer> => {
        const data = await createImport(tx, { file, settings: settingsIn(fields) });
        const headers = { Location: `/api/imports/${data.id}` };
        return { status: data.status === "previewed" ? 201 : 202, headers, body: { data } };
      };
      const key = request.headers.get("idempotency-key");
      if (key === null) return await create(ctx);
      const asked = `POST imports\n${file.name}\n${file.sha256}\n${JSON.stringify(fields)}`;
      return await answerOnce(ctx, attemptOf(ctx, key, asked), create);
    },
  },
  { raw: true, query: true },
);
