const known = new Map<string, string>();
/** Lists of different length make different texts, so the texts kept are not for ever. */
const remembered = 2000;

/** A short name of a statement, of which there are few: its verb and first table. */
export function queryName(text: string): string {
  let name = known.get(text);
  if (name !== undefined) return name;
  if (known.size >= remembered) known.clear();
  known.set(text, name = nameOf(text));
  return name;
}

const write = /(?<!\b(?:for|do)\s)\b(insert into|update|delete from)\s+"?([a-z_]\w*)/i;
const read = /\bfrom\s+"?([a-z_]\w*)/i;

function nameOf(text: string): string {
  const written = write.exec(text);
  if (written !== null) {
    const [verb = ""] = (written[1] ?? "").split(" ");
    return `${verb.toLowerCase()} ${written[2]}`;
  }
  const table = (read.exec(withoutInner(text)) ?? read.exec(text))?.[1];
  if (table !== undefined) return `select ${table}`;
  return /^\W*(\w+)/.exec(text)?.[1]?.toLowerCase() ?? "other";
}

/** The statement with every pair of brackets emptied, so that the outermost table comes first. */
function withoutInner(text: string): string {
  const emptied = text.replace(/\((?:[^()]|\(\))+\)/g, "()");
  return emptied === text ? text : withoutInner(emptied);
}
