import { useEffect, useRef, useState } from "preact/hooks";
import type { Sending } from "../components/activity/send_file.ts";
import { Icon } from "../components/ui/Icon.tsx";

export interface FileUploadProps {
  /** The record's page: `/customers/7`. */
  here: string;
  /** How large a file may be, in bytes. */
  limit: number;
  texts: Readonly<
    Record<"choose" | "upload" | "sending" | "cancel" | "tooLarge" | "failed", string>
  >;
}

/** A form that sends a file; with scripts it shows how far that is, and what went wrong beside it. */
export default function FileUpload({ here, limit, texts }: FileUploadProps) {
  const [share, setShare] = useState<number>();
  const [error, setError] = useState("");
  const sending = useRef<Sending>();
  const field = useRef<HTMLInputElement>(null);
  const isSending = share !== undefined;

  useEffect(() => () => sending.current?.cancel(), []);

  async function submit(event: SubmitEvent) {
    const file = field.current?.files?.[0];
    event.preventDefault();
    if (file === undefined || isSending) return;
    setError("");
    if (file.size > limit) return fail(texts.tooLarge);
    setShare(0);
    const { sendFile } = await import("../components/activity/send_file.ts");
    sending.current = sendFile(here, file, setShare);
    const end = await sending.current.ended;
    if (typeof end === "object") return location.assign(end);
    setShare(undefined);
    if (end === "signed out") location.reload();
    else if (end !== "cancelled") fail(end === "too large" ? texts.tooLarge : texts.failed);
  }

  function fail(text: string) {
    setError(text);
    field.current?.focus();
  }

  return (
    <form
      class="panel-body stack-sm upload"
      method="post"
      action={`${here}/files`}
      encType="multipart/form-data"
      onSubmit={submit}
    >
      <div class="field">
        <label class="label" for="file">{texts.choose}</label>
        <input
          class="input"
          type="file"
          id="file"
          name="file"
          required
          ref={field}
          disabled={isSending}
          aria-invalid={error === "" ? undefined : "true"}
          aria-describedby={error === "" ? undefined : "file-err"}
        />
        {error !== "" && (
          <p class="error" id="file-err" role="alert">
            <Icon name="alert" size="sm" />
            {error}
          </p>
        )}
      </div>
      {isSending && <progress max={1} value={share} aria-label={texts.sending} />}
      <p class="row">
        <button type="submit" class="btn" aria-busy={isSending ? "true" : undefined}>
          {!isSending && <Icon name="export" size="sm" />}
          {isSending ? texts.sending : texts.upload}
        </button>
        {isSending && (
          <button
            type="button"
            class="btn btn-ghost"
            onClick={() => sending.current?.cancel()}
          >
            {texts.cancel}
          </button>
        )}
      </p>
    </form>
  );
}
