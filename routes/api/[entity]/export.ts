import { apiEntity } from "../../../lib/http/api.ts";
import { apiExport } from "../../../lib/http/export.ts";
import { resources } from "../../../lib/resources.ts";

export const handler = apiEntity(resources, apiExport);
