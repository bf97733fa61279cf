/** What a person types in. */
export type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** The elements of a picker. */
export interface PickDom {
  input: TextControl;
  /** Holds which record the text stands for; null where any text will do. */
  mark: HTMLInputElement | null;
  list: HTMLUListElement;
}

let made = 0;

/** The least width and the most height of a list, in pixels. */
const [narrowest, highest] = [240, 288];

/** Puts an empty list below a field, and says to assistive technology what it is. */
export function pickDom(input: TextControl): PickDom {
  const list = document.createElement("ul");
  list.className = "offers";
  list.role = "listbox";
  list.id = `offers-${made++}`;
  list.popover = "manual";
  list.ariaLabel = input.ariaLabel ?? input.labels?.[0]?.textContent ?? "";
  input.after(list);
  input.ariaAutoComplete = "list";
  input.setAttribute("aria-controls", list.id);
  // Several lines stay a text box, which is neither open nor closed.
  if (input instanceof HTMLTextAreaElement) return { input, list, mark: null };
  input.role = "combobox";
  input.ariaExpanded = "false";
  return { input, list, mark: "free" in input.dataset ? null : markOf(input) };
}

/** The hidden field that holds which record is meant; one that holds none yet is made here. */
function markOf(input: HTMLInputElement): HTMLInputElement {
  const there = input.parentElement?.querySelector<HTMLInputElement>("input[type=hidden]");
  if (there) return there;
  const mark = document.createElement("input");
  mark.type = "hidden";
  mark.name = `pick.${input.name}`;
  input.after(mark);
  return mark;
}

/** Shows the list below its field, or above it where there is more room; hides one without options. */
export function showList({ input, list }: PickDom): void {
  const open = list.children.length > 0;
  if (input.role === "combobox") input.ariaExpanded = String(open);
  if (list.matches(":popover-open") !== open) list.togglePopover();
  if (!open) return;
  const { left, top, bottom, width } = input.getBoundingClientRect();
  const below = innerHeight - bottom;
  const up = below < highest && top > below;
  const wide = Math.max(width, narrowest);
  const place = {
    left: Math.max(4, Math.min(left, innerWidth - wide - 4)),
    ...{ width: wide, "max-height": Math.min(highest, (up ? top : below) - 8) },
    ...(up ? { bottom: innerHeight - top + 4 } : { top: bottom + 4 }),
  };
  list.removeAttribute("style");
  for (const [name, pixels] of Object.entries(place)) list.style.setProperty(name, `${pixels}px`);
}
