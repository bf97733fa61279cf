import { bulkKindOf } from "../../../lib/bulk/kinds.ts";
import { apiEntity } from "../../../lib/http/api.ts";
import { apiBulk } from "../../../lib/http/bulk.ts";
import { resources } from "../../../lib/resources.ts";

export const handler = apiEntity(resources, ({ name }) => {
  const kind = bulkKindOf(name);
  return kind && apiBulk(kind);
});
