export { apiFile as handler } from "../../../lib/http/files.ts";
