/** Takes over what a response's head has: title, meta, stylesheets, styles, data scripts. */
export function mergeHead(doc: Document): void {
  const known = new Map<string, Element>();
  for (const element of document.head.children) known.set(identity(element), element);
  for (const element of doc.head.children) {
    const id = identity(element);
    const old = known.get(id);
    if (id === "title") document.title = doc.title;
    else if (id !== "" && old === undefined) add(element);
    else if (old !== undefined && id !== "") update(old, element);
  }
}

/** What tells an element of the head from others of its kind; empty for those left alone. */
function identity(element: Element): string {
  const tag = element.localName;
  const read = (name: string) => element.getAttribute(name);
  if (tag === "title") return tag;
  if (tag === "meta") return read("name") ?? read("property") ?? "";
  if (tag === "link") return read("rel") === "stylesheet" ? `href ${read("href")}` : "";
  if (tag === "style") return element.id ? "" : `style ${element.textContent}`;
  const isData = tag === "script" && /json|text\/(?!java)|x-/.test(read("type") ?? "");
  return isData ? `script ${element.id || element.textContent}` : "";
}

function update(old: Element, element: Element): void {
  const content = element.getAttribute("content");
  if (content !== null) old.setAttribute("content", content);
  else if (old.textContent !== element.textContent) old.textContent = element.textContent;
}

/** A copy gets the nonce of the page: the one of the response does not hold here. */
function add(element: Element): void {
  const copy = document.importNode(element, true);
  const nonced = document.querySelector<HTMLElement>("[nonce]");
  if (copy instanceof HTMLStyleElement && nonced) copy.nonce = nonced.nonce;
  document.head.append(copy);
}
