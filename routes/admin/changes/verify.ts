import { startVerify } from "../../../lib/changes/verify_run.ts";
import { formAction } from "../../../lib/http/form.ts";

export const handler = formAction(async (ctx) => `/runs/${(await startVerify(ctx)).id}`);
