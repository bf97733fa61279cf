/** Takes over what a response's head has: title, meta, stylesheets, styles, data scripts. */
export function mergeHead(doc: Document): void {
  if (doc.querySelector("title") !== null) document.title = doc.title;
  for (const element of doc.head.children) {
    if (element instanceof HTMLMetaElement) mergeMeta(element);
    else if (element instanceof HTMLLinkElement) mergeLink(element);
    else if (element instanceof HTMLStyleElement) mergeStyle(element);
    else if (element instanceof HTMLScriptElement) mergeScript(element);
  }
}

function find(test: (element: Element) => boolean): Element | undefined {
  return [...document.head.children].find(test);
}

function add(element: Element): void {
  document.head.append(document.importNode(element, true));
}

function mergeMeta(meta: HTMLMetaElement): void {
  const name = meta.hasAttribute("name") ? "name" : "property";
  const value = meta.getAttribute(name);
  if (value === null) return;
  const old = find((other) => other.localName === "meta" && other.getAttribute(name) === value);
  if (old === undefined) add(meta);
  else if (old instanceof HTMLMetaElement && old.content !== meta.content) {
    old.content = meta.content;
  }
}

function mergeLink(link: HTMLLinkElement): void {
  if (link.rel === "modulepreload") return;
  const href = link.getAttribute("href");
  const known = [...document.querySelectorAll("link")].some((other) =>
    other.rel === link.rel && other.getAttribute("href") === href
  );
  if (!known && link.rel === "stylesheet") add(link);
}

function mergeStyle(style: HTMLStyleElement): void {
  const same = find((other) =>
    other.localName === "style" && other.textContent === style.textContent
  );
  if (style.id === "" && same === undefined) addWithNonce(style);
}

function addWithNonce(style: HTMLStyleElement): void {
  const copy = document.importNode(style, true);
  const nonced = document.querySelector<HTMLElement>(
    "style[nonce],script[nonce]",
  );
  if (nonced !== null) copy.nonce = nonced.nonce;
  document.head.append(copy);
}

function mergeScript(script: HTMLScriptElement): void {
  const runs = script.type === "" || script.type === "module" ||
    /javascript/.test(script.type);
  if (runs || script.type === "importmap") return;
  const old = script.id === ""
    ? find((other) => other.localName === "script" && other.textContent === script.textContent)
    : find((other) => other.id === script.id);
  if (old === undefined) add(script);
  else if (old.textContent !== script.textContent) {
    old.textContent = script.textContent;
  }
}
