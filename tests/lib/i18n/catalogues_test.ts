import assert from "node:assert/strict";
import { ar } from "../../../lib/i18n/ar.ts";
import { de } from "../../../lib/i18n/de.ts";
import { en } from "../../../lib/i18n/en.ts";
import { es } from "../../../lib/i18n/es.ts";
import type { Message } from "../../../lib/i18n/message.ts";

const english: Readonly<Record<string, Message>> = en;
const translated: Record<string, Readonly<Record<string, Message>>> = { de, es, ar };

const namesIn = (message: Message | undefined) => {
  const text = typeof message === "string" ? message : `${message?.one} ${message?.other}`;
  return [...new Set(text.match(/\{\w+\}/g))].sort();
};

for (const [language, catalogue] of Object.entries(translated)) {
  Deno.test(`every English text has one in ${language}`, () => {
    const missing = Object.keys(english).filter((key) => !(key in catalogue));
    assert.deepEqual(missing, []);
    const left = Object.keys(catalogue).filter((key) => !(key in english));
    assert.deepEqual(left, [], "texts that English has no more");
  });

  Deno.test(`texts in ${language} take the same values, and have a plural where English has`, () => {
    for (const [key, message] of Object.entries(catalogue)) {
      assert.deepEqual(namesIn(message), namesIn(english[key]), key);
      assert.equal(typeof message, typeof english[key], key);
    }
  });
}
