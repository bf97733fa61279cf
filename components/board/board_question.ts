import { idOf, type Place, stageOf } from "./board_dom.ts";
import { parsed, showCards } from "./board_parts.ts";
import { type BoardState, say, tell } from "./board_state.ts";

/**
 * Asks what a move needs to know, in a dialog with the form of the server's own page: why a lead was
 * lost, or what its new stage requires. Cancelled, nothing has happened.
 */
export async function askFor(state: BoardState, card: HTMLElement, to: Place): Promise<void> {
  const id = idOf(card);
  const back = withParams(state.part, { ids: String(id) });
  const step = { won: "win", lost: "lose" }[to.dataset.type ?? ""] ?? "move";
  const address = `/leads/${id}/${step}`;
  const first = step === "lose"
    ? fetch(withParams(address, { back }))
    : send(address, new URLSearchParams({ back, stageId: String(stageOf(to)) }));
  const asked: Asked = { state, id, to, title: card.querySelector("h3")?.textContent ?? "" };
  await show(asked, await first.catch(() => undefined));
}

interface Asked {
  state: BoardState;
  id: number;
  to: Place;
  title: string;
}

/** Shows a form that is asked, or what a finished step did. */
async function show(asked: Asked, response: Response | undefined): Promise<void> {
  const { state, id } = asked;
  const page = response === undefined ? undefined : await parsed(response);
  if (response?.redirected && new URL(response.url).pathname === "/board/part" && page) {
    document.querySelector<HTMLDialogElement>(".ask")?.close("done");
    showCards(state, page, [id]);
    return done(asked, new URL(response.url).searchParams.get("changed"));
  }
  const form = page?.querySelector<HTMLFormElement>("main form.stack");
  if (page === undefined || !form) {
    const text = page === undefined ? "board.offline" : "board.refused";
    const reason = page?.querySelector("main p")?.textContent ?? "";
    const stage = document.getElementById(`d${id}`)?.closest<HTMLElement>("[data-name]");
    const values = { title: asked.title, stage: stage?.dataset.name ?? "", reason };
    return tell(state, { kind: "refused", text: say(state, text, values) });
  }
  fillDialog(asked, page, document.adoptNode(form));
}

function fillDialog(asked: Asked, page: Document, form: HTMLFormElement): void {
  const dialog = document.querySelector<HTMLDialogElement>(".ask") ?? newDialog();
  const heading = document.createElement("h2");
  heading.id = "ask-title";
  heading.textContent = page.querySelector("h1")?.textContent ?? "";
  dialog.replaceChildren(heading, form);
  form.onsubmit = (event) => {
    event.preventDefault();
    const button = form.querySelector<HTMLButtonElement>(".btn-primary");
    if (button?.ariaBusy === "true") return;
    if (button) button.ariaBusy = "true";
    void send(form.action, new FormData(form)).catch(() => undefined)
      .then((response) => show(asked, response))
      .finally(() => button && (button.ariaBusy = null));
  };
  form.querySelector("a.btn")?.addEventListener("click", (event) => {
    event.preventDefault();
    dialog.close();
  });
  if (!dialog.open) dialog.showModal();
  const wanted = form.querySelector<HTMLElement>("[aria-invalid], .input");
  wanted?.focus();
}

function newDialog(): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.className = "ask";
  dialog.setAttribute("aria-labelledby", "ask-title");
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  return dialog;
}

function done({ state, id, to, title }: Asked, changed: string | null): void {
  const { type } = to.dataset;
  const key = type === "won" ? "board.won" : type === "lost" ? "board.lost" : "board.moved";
  if (changed !== null) state.own.add(Number(changed));
  const stage = to.closest<HTMLElement>("[data-name]")?.dataset.name ?? "";
  tell(state, {
    kind: type === "won" ? "won" : "done",
    text: say(state, key, { title, stage }),
    ...(changed === null ? {} : { undo: { changeSetId: Number(changed), leadId: id } }),
  });
}

function send(address: string, body: BodyInit): Promise<Response> {
  return fetch(address, { method: "POST", body });
}

function withParams(address: string, params: Record<string, string>): string {
  const query = new URLSearchParams(params).toString();
  return `${address}${address.includes("?") ? "&" : "?"}${query}`;
}
