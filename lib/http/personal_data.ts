import type { Ctx } from "../context.ts";
import { idOf } from "./api.ts";
import { apiHandler, type ApiRoute } from "./api_handler.ts";

/** The route of all that is kept of a person, as a file; `name` begins the file's name. */
export function apiPersonalData(
  name: string,
  label: string,
  collect: (ctx: Ctx, id: number) => Promise<object>,
): ApiRoute {
  return apiHandler({
    async GET({ ctx, params }) {
      const id = idOf(params, label);
      return new Response(JSON.stringify({ data: await collect(ctx, id) }, null, 2), {
        headers: {
          "Content-Type": "application/json",
          "Content-Disposition": `attachment; filename="${name}-${id}.json"`,
          "Cache-Control": "no-store",
        },
      });
    },
  });
}
