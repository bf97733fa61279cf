import type { Target } from "./visit.ts";

/** What a form's submit asks for; null if it is left to the browser. */
export function formTarget(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
): Target | null {
  const read = (own: string, of: string) => submitter?.getAttribute(own) ?? form.getAttribute(of);
  const method = (read("formmethod", "method") ?? "get").toLowerCase();
  const partial = read("f-partial", "f-partial");
  const action = read("formaction", "action");
  const frame = read("formtarget", "target");
  if (partial === "" || (partial === null && action === null)) return null;
  if (
    (method !== "get" && method !== "post") ||
    (frame !== null && frame !== "_self")
  ) return null;
  const url = new URL(action ?? location.href, document.baseURI);
  if (url.origin !== location.origin) return null;
  const partialUrl = new URL(partial ?? url.href, document.baseURI);
  const data = new FormData(form, submitter);
  const kind = "visit";
  if (method === "post") {
    return {
      kind,
      url,
      partial: partialUrl,
      init: { method: "POST", body: data },
    };
  }
  addQuery(partialUrl, data);
  url.search = "";
  addQuery(url, data);
  return { kind, url, partial: partialUrl, init: {} };
}

function addQuery(url: URL, data: FormData): void {
  for (const name of new Set(data.keys())) url.searchParams.delete(name);
  for (const [name, value] of data) {
    url.searchParams.append(
      name,
      typeof value === "string" ? value : value.name,
    );
  }
}
