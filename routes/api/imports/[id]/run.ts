import { idOf } from "../../../../lib/http/api.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";
import { runImport } from "../../../../lib/imports/service.ts";

export const handler = apiHandler({
  async POST({ ctx, params }) {
    const data = await runImport(ctx, idOf(params, "Import"));
    return { status: 202, headers: { Location: `/api/imports/${data.id}` }, body: { data } };
  },
});
