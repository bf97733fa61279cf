import { useEffect, useRef, useState } from "preact/hooks";
import type { FormSending } from "../components/ui/send_form.ts";
import { Icon } from "../components/ui/Icon.tsx";

export interface FormUploadProps {
  /** How large the file may be, in bytes. */
  limit: number;
  /** `waiting` is shown once all has gone and the server looks at it. */
  texts: Readonly<
    Record<"send" | "sending" | "waiting" | "cancel" | "tooLarge" | "failed" | "hint", string>
  >;
}

/**
 * Inside of a form with a file: its button. With scripts it shows how far the file is, and what went
 * wrong beside it, with everything as it was chosen.
 */
export default function FormUpload({ limit, texts }: FormUploadProps) {
  const place = useRef<HTMLDivElement>(null);
  const sending = useRef<FormSending>();
  const [share, setShare] = useState<number>();
  const [error, setError] = useState("");
  const isSending = share !== undefined;

  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      if (sending.current === undefined) send(form);
    };
    // A page that is kept for the way back waits for nothing.
    const left = () => setShare(undefined);
    form.addEventListener("submit", submit);
    addEventListener("pagehide", left);
    return () => {
      form.removeEventListener("submit", submit);
      removeEventListener("pagehide", left);
      sending.current?.cancel();
    };
  }, []);

  async function send(form: HTMLFormElement) {
    setError("");
    const field = form.querySelector<HTMLInputElement>("input[type=file]");
    if ((field?.files?.[0]?.size ?? 0) > limit) return setError(texts.tooLarge);
    setShare(0);
    const { sendForm } = await import("../components/ui/send_form.ts");
    sending.current = sendForm(form, setShare);
    const end = await sending.current.ended;
    sending.current = undefined;
    if (end instanceof URL) return location.assign(end);
    setShare(undefined);
    if (end === "cancelled") return;
    if (typeof end === "object") setError(end.problem);
    else setError(end === "too large" ? texts.tooLarge : texts.failed);
  }

  const words = share === 1 ? texts.waiting : texts.sending;
  return (
    <div class="stack-sm" ref={place}>
      {error !== "" && (
        <p class="error" role="alert">
          <Icon name="alert" size="sm" />
          {error}
        </p>
      )}
      {isSending && <progress max={1} value={share === 1 ? undefined : share} aria-label={words} />}
      <p class="row">
        <button
          type="submit"
          class="btn btn-primary"
          aria-busy={isSending ? "true" : undefined}
        >
          {isSending ? words : texts.send}
        </button>
        {isSending
          ? (
            <button
              type="button"
              class="btn btn-ghost"
              onClick={() => sending.current?.cancel()}
            >
              {texts.cancel}
            </button>
          )
          : <span class="muted">{texts.hint}</span>}
      </p>
    </div>
  );
}
