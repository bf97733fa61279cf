import assert from "node:assert/strict";
import { mentionedPeople, mentionsIn } from "../../../lib/mentions/names.ts";

const people = [
  { id: 1, name: "Ann" },
  { id: 2, name: "Ann Lee" },
  { id: 3, name: "José Ruiz" },
  { id: 4, name: "Ann Lee" },
];

const inside = (text: string) =>
  mentionsIn(text, people).map((part) => typeof part === "string" ? part : part.person.id);

Deno.test("an @ and a whole name mention the one with the longest name", () => {
  assert.deepEqual(inside("Ask @Ann Lee, not @Ann."), ["Ask ", 2, ", not ", 1, "."]);
  assert.deepEqual(inside("@JOSE RUIZ: call"), [3, ": call"]);
  assert.deepEqual(inside("@Ann@Ann Lee"), [1, "@Ann Lee"]);
});

Deno.test("an address, half a name and a longer word mention nobody", () => {
  for (const text of ["bo@ann.test", "@Annabel", "@Jo", "@", ""]) {
    assert.deepEqual(inside(text), text === "" ? [] : [text]);
  }
});

Deno.test("people of the same name are all meant", () => {
  assert.deepEqual(mentionedPeople("@ann lee", people).map(({ id }) => id), [2, 4]);
});
