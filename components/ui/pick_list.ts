import { type PickDom, pickDom, showList } from "./pick_dom.ts";

/** A record on offer; `me` stands for oneself. */
interface Offer {
  id: number | "me";
  name: string;
  detail: string | null;
}

interface Picker extends PickDom {
  offers: Offer[];
  /** The place of the marked one; -1 for none. */
  at: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  request: AbortController | undefined;
}

const pauseMs = 150;
const begun = new WeakSet<HTMLInputElement>();

/** Makes a field a combobox whose list follows what is typed; a second call changes nothing. */
export function proposeFor(input: HTMLInputElement): void {
  if (begun.has(input)) return;
  begun.add(input);
  const picker: Picker = {
    ...pickDom(input),
    ...{ offers: [], at: -1, timer: undefined, request: undefined },
  };
  input.addEventListener("input", () => {
    clearTimeout(picker.timer);
    picker.timer = setTimeout(() => void look(picker), pauseMs);
  });
  input.addEventListener("click", () => void look(picker));
  input.addEventListener("keydown", (event) => pressed(picker, event));
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
  input.form?.addEventListener("formdata", (event) => sendId(picker, event));
}

/** A chosen record's address holds its id, and needs no second request that finds it. */
function sendId({ input, mark }: Picker, { formData }: FormDataEvent): void {
  if (input.form?.method !== "get" || mark === null) return;
  const id = chosenId(input, mark);
  if (id !== undefined) formData.set(input.name, id);
  if (id !== undefined || input.value === "") formData.delete(mark.name);
}

function chosenId(input: HTMLInputElement, mark: HTMLInputElement): string | undefined {
  const [id, ...name] = mark.value.split(":");
  return input.value !== "" && name.join(":") === input.value ? id : undefined;
}

/** Asks for what the text may mean; a chosen name is not searched for, so that others are offered. */
async function look(picker: Picker): Promise<void> {
  const { input, mark } = picker;
  const settled = mark !== null && chosenId(input, mark) !== undefined;
  const q = settled ? "" : input.value.trim();
  picker.request?.abort();
  const request = picker.request = new AbortController();
  const found = await offersFor(input, q, request.signal);
  if (found === undefined || document.activeElement !== input) return;
  picker.offers = found;
  picker.at = -1;
  show(picker);
}

async function offersFor(
  { dataset }: HTMLInputElement,
  q: string,
  signal: AbortSignal,
): Promise<Offer[] | undefined> {
  const { pick = "", me } = dataset;
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
  const { input, mark } = picker;
  const offer = picker.offers[place];
  if (offer === undefined) return;
  input.value = offer.name;
  if (mark !== null) {
    mark.value = `${offer.id}:${offer.name}`;
    const asked = input.form?.querySelectorAll<HTMLInputElement>(`[type=radio]`) ?? [];
    for (const radio of asked) if (radio.name === mark.name) radio.checked = false;
  }
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
