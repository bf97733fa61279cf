import assert from "node:assert/strict";
import { createCustomer } from "../../lib/customers/service.ts";
import { createLead, getLead } from "../../lib/leads/service.ts";
import { testApp } from "../support/app.ts";

const app = await testApp();
const user = await app.signIn("user", "cookie");

Deno.test.afterAll(() => app.close());

Deno.test("a call is logged from home with one post, which comes back to home", async () => {
  const ctx = () => app.ctx("user");
  const input = { name: "Called", email: "called@example.test" };
  const { record: customer } = await createCustomer(await ctx(), input);
  const { record: lead } = await createLead(await ctx(), {
    title: "Quiet",
    customerId: customer.id,
  });
  const html = await (await user.request("/")).text();
  assert.match(
    html,
    new RegExp(`popovertarget="call-noNext-${lead.id}" aria-label="Log a call: Quiet"`),
  );
  const form = new RegExp(`<form class="menu" id="call-noNext-${lead.id}".*?</form>`, "s");
  const fields = [...(form.exec(html)?.[0] ?? "").matchAll(/name="(\w+)" value="([^"]*)"/g)];
  const chosen = fields.filter(([, name, value]) => name !== "outcome" || value === "no_answer");
  const sent = Object.fromEntries(chosen.map(([, name = "", value = ""]) => [name, value]));
  assert.deepEqual(sent, {
    ...{ kind: "call", leadId: `${lead.id}`, customerId: `${customer.id}`, back: "/" },
    outcome: "no_answer",
  });
  const logged = await user.request("/interactions/new", { form: sent });
  assert.equal(logged.status, 303);
  assert.match(logged.headers.get("location") ?? "", /^\/\?changed=\d+$/);
  assert.notEqual((await getLead(await ctx(), lead.id)).lastActivityAt, null);

  const away = await user.request("/interactions/new", {
    form: { ...sent, back: "https://elsewhere.example/" },
  });
  assert.match(away.headers.get("location") ?? "", /^\/\?changed=\d+$/, "own pages only");
});
