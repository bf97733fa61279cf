import { useEffect, useRef } from "preact/hooks";

/** Beside a field that finds a record: what proposes records is loaded with the first focus. */
export default function PickHelp() {
  const mark = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const input = mark.current?.closest(".seek")?.querySelector("input");
    if (!input) return;
    const start = () =>
      void import("../components/ui/pick_list.ts").then(({ proposeFor }) => proposeFor(input));
    if (document.activeElement === input) start();
    else input.addEventListener("focus", start, { once: true });
  }, []);

  return <span ref={mark} hidden />;
}
