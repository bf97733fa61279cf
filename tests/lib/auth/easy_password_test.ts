import assert from "node:assert/strict";
import { dictionary } from "@zxcvbn-ts/language-common";
import { isLeakedPassword, refuseEasyPassword } from "../../../lib/auth/easy_password.ts";
import { AppError } from "../../../lib/errors.ts";

Deno.test("every password on the list is refused, however long, and in capitals", async () => {
  const listed = dictionary["passwords-common"];
  assert.ok(listed.length > 40_000, `only ${listed.length} on the list`);
  const long = listed.filter((password) => password.length >= 12);
  assert.ok(long.length > 300);
  for (const password of long) assert.ok(await isLeakedPassword(password), password);
  assert.ok(await isLeakedPassword("UNBELIEVABLE"));
});

Deno.test("digits and signs around a listed one do not help; several words do", async () => {
  for (const password of ["unbelievable2026", "!!SonyEricsson99", "2026-justinbieber!"]) {
    assert.ok(await isLeakedPassword(password), password);
  }
  for (const password of ["nineteen purple owls", "unbelievable heron 7", "a long test password"]) {
    assert.ok(!await isLeakedPassword(password), password);
  }
});

Deno.test("a refused password is said at its field", async () => {
  const at = async (password: string) => {
    const refused = refuseEasyPassword(password, "lovelace@petrel.test", "newPassword");
    return await refused.then(
      () => undefined,
      (error) => error instanceof AppError ? error.details[0]?.field : "another error",
    );
  };
  assert.equal(await at("transformers"), "newPassword");
  assert.equal(await at("my name is Lovelace"), "newPassword");
  assert.equal(await at("nineteen purple owls"), undefined);
});
