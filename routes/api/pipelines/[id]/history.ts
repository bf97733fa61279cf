import { apiHistory } from "../../../../lib/http/api.ts";
import { pipelines } from "../../../../lib/pipelines/resource.ts";

export const handler = apiHistory(pipelines);
