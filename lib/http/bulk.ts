import type { BulkKind } from "../bulk/kind.ts";
import { changeMany, previewMany } from "../bulk/service.ts";
import { type Answer, ok } from "./answer.ts";
import { type ApiCall, apiHandler, type ApiRoute } from "./api_handler.ts";
import { accepted } from "./runs.ts";

/** The route that changes many records of an entity: 200 with the counts, or 202 with the job. */
export function apiBulk(kind: BulkKind): ApiRoute {
  return apiHandler({
    async POST({ ctx, body }: ApiCall): Promise<Answer> {
      const { dryRun, ...request } = await kind.read(body);
      if (dryRun) return ok(await previewMany(ctx, kind, request));
      const changed = await changeMany(ctx, kind, request);
      return "run" in changed ? accepted(changed.run) : ok(changed.result);
    },
  });
}
