import assert from "node:assert/strict";
import { configureSync } from "@logtape/logtape";
import { log } from "../../../lib/log.ts";
import { openErrorReport } from "../../../lib/observe/error_report.ts";

Deno.test("without a DSN nothing is reported", async () => {
  assert.equal(await openErrorReport({ SENTRY_DSN: undefined }), undefined);
});

Deno.test("with a DSN errors go to Sentry with the request's id, and only errors", async () => {
  const { promise: received, resolve } = Promise.withResolvers<string>();
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {} },
    async (request) => {
      resolve(await request.text());
      return Response.json({});
    },
  );
  const report = await openErrorReport({
    SENTRY_DSN: `http://public@127.0.0.1:${server.addr.port}/1`,
  });
  assert.ok(report);
  configureSync({
    sinks: { report },
    loggers: [
      { category: "petrel", lowestLevel: "debug", sinks: ["report"] },
      { category: ["logtape", "meta"], sinks: [] },
    ],
    reset: true,
  });
  log.warning("A warning that stays here", {});
  const error = new Error("the disk is full");
  log.error("{code}: {error}", { code: "INTERNAL_ERROR", error, requestId: "request-17" });
  const envelope = await received;
  await server.shutdown();
  assert.match(envelope, /the disk is full/);
  assert.match(envelope, /"requestId":"request-17"/);
  assert.doesNotMatch(envelope, /stays here/);
});
