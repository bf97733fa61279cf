import { adminOnly } from "../../lib/http/wall.ts";

export const handler = adminOnly;
