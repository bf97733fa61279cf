import assert from "node:assert/strict";
import { App } from "fresh";
import { systemActor } from "../../lib/auth/actor.ts";
import type { Role } from "../../lib/auth/permissions.ts";
import { AppError } from "../../lib/errors.ts";
import type { State } from "../../lib/http/define.ts";
import { statusFor } from "../../lib/http/errors.ts";
import { adminOnly } from "../../lib/http/wall.ts";

function ask(role: Role): Promise<Response> {
  const handler = new App<State>()
    .use(async (context) => {
      Object.assign(context.state, { ctx: { actor: { ...systemActor, userId: 1, role } } });
      try {
        return await context.next();
      } catch (error) {
        assert.ok(error instanceof AppError);
        return new Response(error.message, { status: statusFor(error.code) });
      }
    })
    .use("/admin", adminOnly)
    .get("/admin/users", () => new Response("secret"))
    .handler();
  return handler(new Request("http://petrel.test/admin/users"));
}

Deno.test("the admin's folder is there for admins, and nothing to everyone else", async () => {
  assert.equal((await ask("admin")).status, 200);
  for (const role of ["user", "manager"] as const) {
    const response = await ask(role);
    assert.equal(response.status, 404);
    assert.doesNotMatch(await response.text(), /secret|admin/i);
  }
});
