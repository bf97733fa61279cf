/** What an answer was; status 0 where none came. */
export interface Answer {
  status: number;
  /** The status line, the headers that count for a write, and the body. */
  text: string;
}

export interface Write {
  id: string;
  method: string;
  path: string;
  fields: readonly { name: string; in: string }[];
}

const shownHeaders = ["Location", "ETag", "Change-Set", "Idempotent-Replayed", "Retry-After"];

/** How long an answer may take, in milliseconds. */
const patience = 30_000;

/** Sends what the form says, with the cookie of who is signed in. */
export async function sendWrite(
  { id, method, path, fields }: Write,
  form: FormData,
): Promise<Answer> {
  const textOf = (name: string) => String(form.get(`${id}.${name}`) ?? "").trim();
  const headers = new Headers();
  const query = new URLSearchParams();
  let address = path;
  for (const { name, in: place } of fields) {
    const value = textOf(name);
    if (place === "path") address = address.replace(`{${name}}`, encodeURIComponent(value));
    else if (value !== "" && place === "header") headers.set(name, value);
    else if (value !== "" && place === "query") query.set(name, value);
  }
  if (query.size > 0) address += `?${query}`;
  const body = form.has(`${id}.body`) ? textOf("body") : undefined;
  if (body !== undefined) headers.set("Content-Type", "application/json");
  try {
    const signal = AbortSignal.timeout(patience);
    const init = { method, headers, signal, ...(body === undefined ? {} : { body }) };
    return await read(await fetch(address, init));
  } catch {
    return { status: 0, text: "" };
  }
}

async function read(response: Response): Promise<Answer> {
  const { status, statusText, headers } = response;
  const kept = shownHeaders.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [`${name}: ${value}`];
  });
  const text = await response.text();
  return { status, text: [`${status} ${statusText}`, ...kept, "", pretty(text)].join("\n").trim() };
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
