const STRING_OR_COMMENT = /("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
const STRING_OR_LAST_COMMA = /("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g;

/** Reads JSON with comments; null if the file is missing. Throws a SyntaxError for broken JSON. */
export async function readJsonc<T>(path: string): Promise<T | null> {
  let text: string;
  try {
    text = await Deno.readTextFile(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
  const plain = text.replace(STRING_OR_COMMENT, "$1").replace(
    STRING_OR_LAST_COMMA,
    "$1",
  );
  return JSON.parse(plain);
}
