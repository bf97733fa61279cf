import { importKilled } from "../support/killed_import.ts";
import { startPostgres } from "../support/postgres.ts";

const server = startPostgres();
Deno.test.afterAll(() => server?.close());

Deno.test({
  name: "an import whose process is killed twice goes on, and writes each row once",
  ignore: server === undefined,
  async fn() {
    await importKilled(server?.url() ?? "", { rows: 12_000, killAt: [1, 4000] });
  },
});
