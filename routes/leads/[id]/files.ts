import { uploadForm } from "../../../lib/http/files.ts";

export const handler = uploadForm("leads");
