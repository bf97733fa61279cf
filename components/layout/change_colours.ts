/** Colours change at once where their form is sent; gives what ends that. */
export function changeColours(): () => void {
  document.addEventListener("submit", change);
  return () => document.removeEventListener("submit", change);
}

function change(event: SubmitEvent): void {
  const { submitter } = event;
  if (!(submitter instanceof HTMLButtonElement) || submitter.name !== "theme") return;
  const { form } = submitter;
  if (form === null) return;
  event.preventDefault();
  for (const button of form.querySelectorAll("button")) {
    button.setAttribute("aria-pressed", String(button === submitter));
  }
  const { dataset } = document.documentElement;
  if (submitter.value === "system") delete dataset.theme;
  else dataset.theme = submitter.value;
  // The same post as without scripts; where it fails, the colours stay until the next page.
  const body = new FormData(form, submitter);
  fetch(form.action, { method: "POST", body, redirect: "manual" }).catch(() => {});
}
