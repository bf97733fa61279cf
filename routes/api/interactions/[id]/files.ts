import { apiFiles } from "../../../../lib/http/files.ts";

export const handler = apiFiles("interactions");
