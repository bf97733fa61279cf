import { apiEntity, apiItem } from "../../../lib/http/api.ts";
import { resources } from "../../../lib/resources.ts";

export const handler = apiEntity(resources, (resource) => apiItem(resource, {}, resources));
