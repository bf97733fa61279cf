import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../components/ui/Icon.tsx";
import { type Answer, sendWrite, type Write } from "../components/docs/send_write.ts";

export interface TryWriteProps extends Write {
  texts: Readonly<Record<"open" | "warning" | "send" | "failed", string>>;
  /** The fields of the form. */
  children: ComponentChildren;
}

/** Sends a write as the person who is signed in. Without scripts there is the command alone. */
export default function TryWrite({ texts, children, ...write }: TryWriteProps) {
  const [ready, setReady] = useState(false);
  const [answer, setAnswer] = useState<Answer>();
  const form = useRef<HTMLFormElement>(null);

  function newKey() {
    const field = form.current?.elements.namedItem(`${write.id}.Idempotency-Key`);
    // Only a page that came safely has random identifiers.
    if (field instanceof HTMLInputElement) field.value = crypto.randomUUID?.() ?? "";
  }

  useEffect(() => {
    newKey();
    setReady(true);
  }, []);

  async function submit(event: SubmitEvent & { currentTarget: HTMLFormElement }) {
    event.preventDefault();
    setAnswer(await sendWrite(write, new FormData(event.currentTarget)));
    newKey();
  }

  return (
    <details hidden={!ready}>
      <summary class="btn btn-ghost">
        {texts.open}
        <Icon name="down" size="sm" />
      </summary>
      <form class="stack" ref={form} onSubmit={submit}>
        <p>{texts.warning}</p>
        {children}
        <p>
          <button class="btn" type="submit">{texts.send}</button>
        </p>
      </form>
      <div role="status">
        {answer && <pre class="small">{answer.status === 0 ? texts.failed : answer.text}</pre>}
      </div>
    </details>
  );
}
