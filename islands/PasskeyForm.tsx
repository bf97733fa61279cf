import { useEffect, useRef, useState } from "preact/hooks";
import type { CreationOptions, RequestOptions } from "../lib/auth/passkey_ceremony.ts";

/** What the device is asked for. */
export type PasskeyAsk =
  | { kind: "create"; options: CreationOptions }
  | { kind: "sign"; options: RequestOptions }
  /** The options come from this address once they are needed. */
  | { kind: "sign"; from: string };

export interface PasskeyFormProps {
  ask: PasskeyAsk;
  /** Where the device's answer is posted to, as the field `credential`. */
  action: string;
  /** Other fields that go with it. */
  keep: Record<string, string>;
  label: string;
  /** Said when the device gives nothing. */
  failed: string;
  primary?: boolean;
}

type Progress = "waiting" | "unsupported" | "ready" | "busy" | "failed";

/** A form that the person's device fills in; it is there only where scripts and passkeys are. */
export default function PasskeyForm(props: PasskeyFormProps) {
  const { ask, action, keep, label, failed, primary = false } = props;
  const [progress, setProgress] = useState<Progress>("waiting");
  const credential = useRef<HTMLInputElement>(null);

  useEffect(() => {
    setProgress("PublicKeyCredential" in globalThis ? "ready" : "unsupported");
  }, []);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement) || credential.current === null) return;
    setProgress("busy");
    try {
      credential.current.value = JSON.stringify(await answerTo(ask));
      form.submit();
    } catch {
      setProgress("failed");
    }
  }

  if (progress === "unsupported") return null;
  return (
    <form class="with-scripts" method="post" action={action} onSubmit={submit}>
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="credential" ref={credential} />
      <button
        type="submit"
        class={primary ? "btn btn-primary" : "btn"}
        disabled={progress === "waiting"}
        aria-busy={progress === "busy" ? "true" : undefined}
      >
        {label}
      </button>
      {progress === "failed" && <p class="error" role="alert">{failed}</p>}
    </form>
  );
}

/** Loaded with the first press: who signs in by password needs none of it. */
async function answerTo(ask: PasskeyAsk): Promise<unknown> {
  const device = await import("@simplewebauthn/browser");
  if (ask.kind === "create") return await device.startRegistration({ optionsJSON: ask.options });
  const optionsJSON = "options" in ask ? ask.options : await fetchOptions(ask.from);
  return await device.startAuthentication({ optionsJSON });
}

async function fetchOptions(address: string): Promise<RequestOptions> {
  const response = await fetch(address, { method: "POST" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()).data;
}
