import { Component, type ComponentChildren, Fragment, h, render } from "preact";

/** Props of `Head`. */
export interface HeadProps {
  children?: ComponentChildren;
}

/**
 * Puts its elements into the document's head: on the server from anywhere in the tree (the
 * renderer swaps it for its own form), in the browser from islands, again when props change.
 */
export class Head extends Component<HeadProps> {
  override componentDidMount(): void {
    applyHead(this.props.children);
  }

  override componentDidUpdate(): void {
    applyHead(this.props.children);
  }

  override render(): null {
    return null;
  }
}

function applyHead(children: ComponentChildren): void {
  const holder = document.createElement("head");
  render(h(Fragment, null, markKeys(children)), holder);
  for (const element of [...holder.children]) {
    if (element instanceof HTMLTemplateElement) element.content.append(...element.childNodes);
    applyElement(element);
  }
}

/** Keys are not part of the DOM, so they go into it as an attribute. */
function markKeys(children: ComponentChildren): ComponentChildren {
  if (Array.isArray(children)) return children.map(markKeys);
  if (
    typeof children !== "object" || children === null || !("props" in children)
  ) return children;
  if (children.key == null || typeof children.type !== "string") {
    return children;
  }
  return h(children.type, {
    ...children.props,
    "data-key": String(children.key),
  });
}

function applyElement(element: Element): void {
  if (element.localName === "title") {
    document.title = element.textContent ?? "";
    return;
  }
  const old = findMatch(element);
  if (old === null) document.head.append(element);
  else if (!old.isEqualNode(element)) copyInto(old, element);
  else if (old instanceof HTMLTemplateElement) copyContent(old, element);
}

function findMatch(element: Element): Element | null {
  const { head } = document;
  for (const name of ["data-key", "id"]) {
    const value = element.getAttribute(name);
    if (value !== null) {
      return head.querySelector(`[${name}="${CSS.escape(value)}"]`);
    }
  }
  const same = [...head.children].find((other) => other.isEqualNode(element));
  if (same !== undefined) return same;
  const tag = element.localName;
  if (tag === "base") return head.querySelector("base");
  if (tag === "meta") {
    return byAttribute(element, "name") ?? byAttribute(element, "property");
  }
  return tag === "link" &&
      !/stylesheet|icon|pre/.test(element.getAttribute("rel") ?? "")
    ? byAttribute(element, "rel")
    : null;
}

function byAttribute(element: Element, name: string): Element | null {
  const value = element.getAttribute(name);
  if (value === null) return null;
  return document.head.querySelector(
    `${element.localName}[${name}="${CSS.escape(value)}"]`,
  );
}

function copyInto(old: Element, element: Element): void {
  for (const { name } of [...old.attributes]) {
    if (name !== "nonce" && !element.hasAttribute(name)) {
      old.removeAttribute(name);
    }
  }
  for (const { name, value } of element.attributes) {
    old.setAttribute(name, value);
  }
  copyContent(old, element);
}

/** What a template holds is not among its children. */
function copyContent(old: Element, element: Element): void {
  if (old instanceof HTMLTemplateElement && element instanceof HTMLTemplateElement) {
    old.content.replaceChildren(element.content);
  } else if (old.textContent !== element.textContent) {
    old.textContent = element.textContent;
  }
}
