import assert from "node:assert/strict";
import {
  currentLanguage,
  currentLocale,
  inEachLanguage,
  ownName,
  preferredLocale,
  speak,
  speaking,
} from "../../../lib/i18n/language.ts";
import { t } from "../../../lib/i18n/t.ts";

Deno.test("the language that the browser likes most, among those we speak", () => {
  assert.equal(preferredLocale(null), "en");
  assert.equal(preferredLocale("de-CH,de;q=0.9,en;q=0.8"), "de-CH");
  assert.equal(preferredLocale("fr,es;q=0.5,de;q=0.7"), "de");
  assert.equal(preferredLocale("fr;q=1, de;q=0, *;q=0.1"), "en");
  assert.equal(preferredLocale("de_DE@euro, <script>, es-x-y;q=abc"), "en");
});

Deno.test("requests side by side keep their own language, and may change it", async () => {
  const said: string[] = [];
  const say = async (locale: string, later: string) => {
    said.push(`${currentLanguage()} ${currentLocale()}`);
    await Promise.resolve();
    speak(later);
    await Promise.resolve();
    said.push(`${locale} ${currentLanguage()} ${t("time.today", { time: 1 })}`);
  };
  await Promise.all([
    speaking("de-CH", () => say("de-CH", "es")),
    speaking("fr", () => say("fr", "de")),
  ]);
  assert.deepEqual(said, ["de de-CH", "en fr", "de-CH es Hoy 1", "fr de Heute 1"]);
  assert.equal(currentLanguage(), "en", "outside of requests");
});

Deno.test("a constant with texts reads in the language of the moment", () => {
  let made = 0;
  const rows = inEachLanguage(() => [{ label: t("time.today", { time: ++made }) }]);
  const labels = () => [...rows].map(({ label }) => label);
  assert.deepEqual(labels(), ["Today 1"]);
  assert.deepEqual(speaking("de", labels), ["Heute 2"]);
  assert.deepEqual(speaking("de", labels), ["Heute 2"], "made once");
  assert.ok(Array.isArray(rows));
  const record = inEachLanguage(() => ({ now: t("time.yesterday", { time: 0 }) }));
  assert.deepEqual(speaking("es", () => ({ ...record })), { now: "Ayer 0" });
  assert.ok("now" in record);
});

Deno.test("languages are called as they call themselves", () => {
  assert.deepEqual(["en", "de", "es", "", "x_y"].map(ownName), [
    "English",
    "Deutsch",
    "español",
    "",
    "x_y",
  ]);
});
