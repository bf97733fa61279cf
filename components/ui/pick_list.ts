import { type PickDom, pickDom, showList, type TextControl } from "./pick_dom.ts";

/** A record on offer; `me` stands for oneself. */
export interface Offer {
  id: number | "me";
  name: string;
  detail: string | null;
}

/** What is asked of the text in a control, and what a chosen record does to it. */
export interface Way {
  /** The words to look for; undefined where nothing is to be offered. */
  asked(): string | undefined;
  take(offer: Offer): void;
  /** Whether the first one is marked at once. */
  first: boolean;
}

interface Picker extends PickDom {
  way: Way;
  offers: Offer[];
  /** The place of the marked one; -1 for none. */
  at: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  request: AbortController | undefined;
}

const pauseMs = 150;
const begun = new WeakSet<TextControl>();

/** Makes a field a combobox whose list follows what is typed; a second call changes nothing. */
export function proposeFor(input: HTMLInputElement): void {
  const dom = propose(input, wayOf);
  if (dom !== undefined) input.form?.addEventListener("formdata", (event) => sendId(dom, event));
}

/** Offers records below a control; undefined where that was done before. */
export function propose(input: TextControl, wayOf: (dom: PickDom) => Way): PickDom | undefined {
  if (begun.has(input)) return undefined;
  begun.add(input);
  const dom = pickDom(input);
  const picker: Picker = {
    ...dom,
    ...{ way: wayOf(dom), offers: [], at: -1, timer: undefined, request: undefined },
  };
  input.addEventListener("input", () => {
    clearTimeout(picker.timer);
    picker.timer = setTimeout(() => void look(picker), pauseMs);
  });
  input.addEventListener("click", () => void look(picker));
  input.addEventListener("keydown", (event) => {
    if (event instanceof KeyboardEvent) pressed(picker, event);
  });
  input.addEventListener("blur", () => close(picker));
  // The list keeps the focus in the field.
  picker.list.addEventListener("pointerdown", (event) => event.preventDefault());
  picker.list.addEventListener("click", ({ target }) => {
    const option = target instanceof Element ? target.closest("li") : null;
    if (option !== null) choose(picker, [...picker.list.children].indexOf(option));
  });
  addEventListener("scroll", ({ target }) => {
    if (target !== picker.list && picker.offers.length > 0) close(picker);
  }, { capture: true, passive: true });
  // What was typed while this was loading.
  if (input.value !== input.defaultValue) void look(picker);
  return dom;
}

/** A field whose whole text is the name of the one record that it holds. */
function wayOf({ input, mark }: PickDom): Way {
  return {
    first: false,
    // A chosen name is not searched for, so that others are offered.
    asked: () => mark !== null && chosenId(input, mark) !== undefined ? "" : input.value.trim(),
    take({ id, name }) {
      input.value = name;
      if (mark === null) return;
      mark.value = `${id}:${name}`;
      const asked = input.form?.querySelectorAll<HTMLInputElement>(`[type=radio]`) ?? [];
      for (const radio of asked) if (radio.name === mark.name) radio.checked = false;
    },
  };
}

/** A chosen record's address holds its id, and needs no second request that finds it. */
function sendId({ input, mark }: PickDom, { formData }: FormDataEvent): void {
  if (input.form?.method !== "get" || mark === null) return;
  const id = chosenId(input, mark);
  if (id !== undefined) formData.set(input.name, id);
  if (id !== undefined || input.value === "") formData.delete(mark.name);
}

function chosenId(input: TextControl, mark: HTMLInputElement): string | undefined {
  const [id, ...name] = mark.value.split(":");
  return input.value !== "" && name.join(":") === input.value ? id : undefined;
}

/** Asks for what the text may mean. */
async function look(picker: Picker): Promise<void> {
  const { input, way } = picker;
  const q = way.asked();
  if (q === undefined) return close(picker);
  picker.request?.abort();
  const request = picker.request = new AbortController();
  const found = await offersFor(input, q, request.signal);
  if (found === undefined || document.activeElement !== input) return;
  picker.offers = found;
  picker.at = way.first ? Math.min(0, found.length - 1) : -1;
  show(picker);
}

async function offersFor(
  { dataset }: TextControl,
  q: string,
  signal: AbortSignal,
): Promise<Offer[] | undefined> {
  const { pick = "users", me } = dataset;
  const params = new URLSearchParams({ entity: pick, ...(q === "" ? {} : { q }) });
  try {
    const response = await fetch(`/api/choices?${params}`, { signal });
    if (!response.ok) return undefined;
    const { data } = await response.json();
    const own = me !== undefined && me.toLowerCase().startsWith(q.toLowerCase());
    return own ? [{ id: "me", name: me, detail: null }, ...data] : data;
  } catch {
    return undefined;
  }
}

function pressed(picker: Picker, event: KeyboardEvent): void {
  const { key } = event;
  const open = picker.offers.length > 0;
  if (!open && picker.way.asked() === undefined) return;
  if (key === "ArrowDown" && !open) void look(picker);
  else if (key === "ArrowDown" || (key === "ArrowUp" && open)) step(picker, key === "ArrowDown");
  else if (key === "Enter" && picker.at >= 0) choose(picker, picker.at);
  else if (key === "Escape" && open) close(picker);
  else if (key === "Tab" && picker.at >= 0) return choose(picker, picker.at);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function step(picker: Picker, down: boolean): void {
  const { offers, at } = picker;
  const before = at === -1 && !down ? offers.length : at;
  picker.at = (before + (down ? 1 : -1) + offers.length) % offers.length;
  show(picker);
}

function choose(picker: Picker, place: number): void {
  const { input, way } = picker;
  const offer = picker.offers[place];
  if (offer === undefined) return;
  way.take(offer);
  input.dispatchEvent(new Event("change", { bubbles: true }));
  close(picker);
}

function close(picker: Picker): void {
  clearTimeout(picker.timer);
  picker.request?.abort();
  picker.offers = [];
  picker.at = -1;
  show(picker);
}

/** The list as it stands now. */
function show(picker: Picker): void {
  const { input, list, offers, at } = picker;
  list.replaceChildren(...offers.map(({ name, detail }, place) => {
    const option = document.createElement("li");
    option.role = "option";
    option.id = `${list.id}-${place}`;
    option.ariaSelected = String(place === at);
    const second = document.createElement("span");
    second.className = "small muted";
    second.textContent = detail ?? "";
    option.append(name, second);
    return option;
  }));
  showList(picker);
  const active = list.children[at];
  if (active === undefined) input.removeAttribute("aria-activedescendant");
  else {
    input.setAttribute("aria-activedescendant", active.id);
    active.scrollIntoView({ block: "nearest" });
  }
}
