import { useEffect, useRef } from "preact/hooks";

/** Inside of a form: leaving the page with input that was not sent asks first. */
export default function LeaveGuard() {
  const mark = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const form = mark.current?.closest("form");
    if (!form) return;
    const before = contentOf(form);
    let sending = false;
    const sent = () => void (sending = true);
    const leave = (event: BeforeUnloadEvent) => {
      if (!sending && contentOf(form) !== before) event.preventDefault();
    };
    form.addEventListener("submit", sent);
    addEventListener("beforeunload", leave);
    return () => {
      form.removeEventListener("submit", sent);
      removeEventListener("beforeunload", leave);
    };
  }, []);

  return <span ref={mark} hidden />;
}

/** What stands in a form's fields. */
function contentOf(form: HTMLFormElement): string {
  // What a picker notes beside its field is nothing that a person typed.
  const fields = [...new FormData(form)].filter(([name]) => !name.startsWith("pick."))
    .map(([name, value]) => [name, typeof value === "string" ? value : value.name]);
  return JSON.stringify(fields);
}
