import { apiHandler } from "../../lib/http/api_handler.ts";
import { openApiDocument } from "../../lib/openapi/document.ts";

export const handler = apiHandler({
  GET: () => ({ status: 200, body: openApiDocument() }),
});
