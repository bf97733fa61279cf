import assert from "node:assert/strict";
import { remarks as ar } from "../../../lib/i18n/ar/remarks.ts";
import { remarks as de } from "../../../lib/i18n/de/remarks.ts";
import { remarks as es } from "../../../lib/i18n/es/remarks.ts";
import { speaking } from "../../../lib/i18n/language.ts";
import { remark } from "../../../lib/i18n/remark.ts";
import type { invalid } from "../../../lib/errors.ts";
import { CustomerCreate } from "../../../lib/customers/schema.ts";
import { parse } from "../../../lib/schema/parse.ts";

Deno.test("what a field's rule says is put into the language of the page, numbers kept", () => {
  assert.equal(remark("Keep this to 40 characters."), "Keep this to 40 characters.");
  assert.equal(
    speaking("de", () => remark("Keep this to 40 characters.")),
    "Höchstens 40 Zeichen.",
  );
  assert.equal(
    speaking("es", () => remark("Write a whole number from 0 to 100.")),
    "Escriba un número entero de 0 a 100.",
  );
  assert.equal(speaking("de", () => remark("Said by nobody.")), "Said by nobody.");
});

Deno.test("all languages say the same things, with as many numbers", () => {
  assert.deepEqual(Object.keys(de), Object.keys(es));
  assert.deepEqual(Object.keys(de), Object.keys(ar));
  for (const [english, german] of Object.entries(de)) {
    const count = (text = "") => text.split("#").length;
    assert.equal(count(german), count(english), english);
    assert.equal(count(es[english]), count(english), english);
    assert.equal(count(ar[english]), count(english), english);
  }
});

Deno.test("what the form of a customer refuses has words in each", () => {
  const wrong = { name: "x", email: "x@", phone: "call me", tags: Array(30).fill("tag") };
  assert.throws(() => parse(CustomerCreate, wrong), (error: ReturnType<typeof invalid>) => {
    assert.equal(error.details.length, 4);
    for (const { message } of error.details) {
      for (const language of ["de", "es", "ar"]) {
        assert.notEqual(speaking(language, () => remark(message)), message);
      }
    }
    return true;
  });
});
