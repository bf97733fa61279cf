import assert from "node:assert/strict";
import type { Actor } from "../../../lib/auth/actor.ts";
import type { Role } from "../../../lib/auth/permissions.ts";
import { refusals as ar } from "../../../lib/i18n/ar/refusals.ts";
import { refusals as de } from "../../../lib/i18n/de/refusals.ts";
import { refusals as es } from "../../../lib/i18n/es/refusals.ts";
import { speaking } from "../../../lib/i18n/language.ts";
import { remark } from "../../../lib/i18n/remark.ts";
import { explainOwned, type RecordAction } from "../../../lib/ownership.ts";
import { settingsPolicy } from "../../../lib/records/policies.ts";
import { sourceFiles } from "../../support/source.ts";

const roles: Role[] = ["user", "manager", "admin"];
const actions: RecordAction[] = ["read", "create", "update", "delete", "restore"];
const entities = ["customers", "companies", "leads", "tasks", "interactions", "users"] as const;

function actorOf(role: Role): Actor {
  const about = { name: "", email: "", teamId: null, locale: "en", timeZone: "UTC" };
  return { userId: 1, role, sessionId: null, ...about };
}

function said(reason: string): void {
  for (const language of ["de", "es", "ar"]) {
    const words = speaking(language, () => remark(reason));
    assert.notEqual(words, reason, `${language}: ${reason}`);
    assert.doesNotMatch(words, /[{}*#]|undefined/, words);
  }
}

Deno.test("every reason of the role table has words in every language", () => {
  for (const role of roles) {
    for (const action of actions) {
      for (const entity of entities) {
        for (const record of [undefined, { ownerId: 2 }]) {
          said(explainOwned(actorOf(role), action, { entity, record }).reason);
        }
      }
      for (
        const what of ["teams", "stages", "pipelines", "the organisation", "custom fields", "tags"]
      ) said(settingsPolicy(what).explain(actorOf(role), action).reason);
    }
  }
});

Deno.test("a composed reason reads well in German and Spanish", () => {
  const { reason } = explainOwned(actorOf("user"), "delete", { entity: "customers" });
  assert.equal(
    reason,
    "Only administrators may move customers to the trash; your role is user.",
  );
  assert.equal(
    speaking("de", () => remark(reason)),
    "Nur Administratoren dürfen Kunden in den Papierkorb verschieben; Ihre Rolle ist Benutzer.",
  );
  assert.equal(
    speaking("es", () => remark(reason)),
    "Solo los administradores pueden enviar registros de clientes a la papelera; su rol es usuario.",
  );
  const moved = "Ann has moved this lead to Won meanwhile.";
  assert.equal(
    speaking("de", () => remark(moved)),
    "Ann hat diesen Lead inzwischen nach Won verschoben.",
  );
});

Deno.test("all languages have the same refusals, with the same slots", () => {
  assert.deepEqual(Object.keys(de), Object.keys(es));
  assert.deepEqual(Object.keys(de), Object.keys(ar));
  const slots = (text = "") => (text.match(/[#*]/g) ?? []).sort().join("");
  for (const [english, german] of Object.entries(de)) {
    assert.equal(slots(german), slots(english), english);
    assert.equal(slots(es[english]), slots(english), english);
    assert.equal(slots(ar[english]), slots(english), english);
  }
});

/** Codes that pages show with the message of the service. */
const shown =
  /(?:AppError\(\s*"(?:FORBIDDEN|CONFLICT|PRECONDITION_FAILED)",\s*|\breason: )"([^"]+)"/g;

Deno.test("what services refuse in a fixed sentence has words in every language", async () => {
  const files = (await sourceFiles("lib"))
    .filter(({ path }) => !/^lib\/(http|i18n|imports\/links|kv|openapi)/.test(path));
  const texts = files.flatMap(({ text }) => [...text.matchAll(shown)].map(([, one = ""]) => one));
  assert.ok(texts.length > 30, "the sentences were not found");
  for (const text of new Set(texts)) said(text);
});
