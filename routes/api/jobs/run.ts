import { sameSecret } from "../../../lib/auth/secret_text.ts";
import { AppError, notFound } from "../../../lib/errors.ts";
import { ok } from "../../../lib/http/answer.ts";
import { apiHandler } from "../../../lib/http/api_handler.ts";
import { jobs } from "../../../lib/jobs/registry.ts";
import { runScheduled } from "../../../lib/jobs/scheduled.ts";

export const handler = apiHandler({
  async POST({ request, context }) {
    const { platform } = context.state;
    const token = platform.config.JOBS_TOKEN;
    if (token === undefined) throw notFound("Page");
    const given = /^Bearer +(.*)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
    if (!sameSecret(given, token)) throw new AppError("UNAUTHORIZED", "Send JOBS_TOKEN as bearer");
    return ok(await runScheduled(platform, jobs));
  },
}, { replays: false });
