import { useState } from "preact/hooks";
import type { Theme } from "../components/layout/theme.ts";

export interface ThemeToggleProps {
  label: string;
  choices: { value: Theme; label: string }[];
  theme: Theme;
  next: string;
}

/** A form that changes the colours; with scripts at once, without them with the next page. */
export default function ThemeToggle({ label, choices, theme, next }: ThemeToggleProps) {
  const [current, setCurrent] = useState(theme);

  function change(event: SubmitEvent) {
    const form = event.currentTarget;
    const button = event.submitter;
    if (!(button instanceof HTMLButtonElement) || !(form instanceof HTMLFormElement)) return;
    const chosen = choices.find((choice) => choice.value === button.value);
    if (chosen === undefined) return;
    event.preventDefault();
    setCurrent(chosen.value);
    show(chosen.value);
    remember(form, button);
  }

  return (
    <form class="seg" method="post" action="/settings/theme" aria-label={label} onSubmit={change}>
      <input type="hidden" name="next" value={next} />
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="submit"
          name="theme"
          value={choice.value}
          aria-pressed={choice.value === current ? "true" : "false"}
        >
          {choice.label}
        </button>
      ))}
    </form>
  );
}

function show(theme: Theme) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** The same post as without scripts; where it fails, the colours stay until the next page. */
function remember(form: HTMLFormElement, submitter: HTMLButtonElement) {
  const body = new FormData(form, submitter);
  fetch(form.action, { method: "POST", body, redirect: "manual" }).catch(() => {});
}
