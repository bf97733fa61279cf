/** States that no page is in when it is first shown. */
const later = /:(?:hover|active)\b/;

/**
 * What each selector of a list needs of a page: names of elements (`td`) and classes (`.num`).
 * Attributes, ids, states and what stands in `:not()` or `:is()` are left out, so a rule is rather
 * kept than missed. Selectors of a state that comes later are left out altogether.
 */
export function needsOf(prelude: string): string[][] {
  const plain = withoutArguments(prelude);
  return plain.split(",").filter((one) => !later.test(one)).map(namesOf);
}

/** Without what stands in round and square brackets, however deep. */
function withoutArguments(selector: string): string {
  for (let text = selector;;) {
    const next = text.replace(/(?<!\\)\([^()]*(?<!\\)\)|(?<!\\)\[[^[\]]*(?<!\\)\]/g, "");
    if (next === text) return text;
    text = next;
  }
}

function namesOf(selector: string): string[] {
  const names = selector.replace(/(?<!\\)::?[\w-]+/g, "").match(
    /\.(?:\\.|[\w-])+|(?<![\w\\#-])[a-z][\w-]*/g,
  );
  return (names ?? []).map((name) => name.replaceAll("\\", ""));
}
