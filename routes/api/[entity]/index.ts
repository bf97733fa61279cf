import { apiCollection, apiEntity } from "../../../lib/http/api.ts";
import { resources } from "../../../lib/resources.ts";

export const handler = apiEntity(resources, (resource) => apiCollection(resource, resources));
