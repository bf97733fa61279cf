import { useEffect, useRef } from "preact/hooks";

/** Beside a field that finds records: what proposes them is loaded with the first focus. */
export default function PickHelp() {
  const mark = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const input = mark.current?.closest(".seek")?.querySelector("input, textarea");
    if (!(input instanceof HTMLElement)) return;
    const start = () => void load(input);
    if (document.activeElement === input) start();
    else input.addEventListener("focus", start, { once: true });
  }, []);

  return <span ref={mark} hidden />;
}

async function load(input: HTMLElement): Promise<void> {
  if (input instanceof HTMLTextAreaElement) {
    (await import("../components/ui/mention_list.ts")).proposePeople(input);
  } else if (input instanceof HTMLInputElement) {
    (await import("../components/ui/pick_list.ts")).proposeFor(input);
  }
}
