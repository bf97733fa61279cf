import { apiHandler } from "../../lib/http/api_handler.ts";
import { checkHealth, liveness } from "../../lib/http/health.ts";

export const handler = apiHandler({
  GET: async ({ context, query }) => {
    const health = query.has("live") ? liveness() : await checkHealth(context.state.platform);
    const status = health.status === "unhealthy" ? 503 : 200;
    return { status, headers: { "Cache-Control": "no-store" }, body: health };
  },
}, { query: true });
