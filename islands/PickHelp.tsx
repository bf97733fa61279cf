import { useEffect, useRef } from "preact/hooks";

/** Beside a field that finds a record: what proposes records is loaded with the first focus. */
export default function PickHelp() {
  const mark = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const input = mark.current?.closest(".seek")?.querySelector("input");
    if (!input) return;
    const start = async () => {
      const { proposeFor } = await import("../components/ui/pick_list.ts");
      proposeFor(input);
    };
    if (document.activeElement === input) void start();
    else input.addEventListener("focus", start, { once: true });
    return () => input.removeEventListener("focus", start);
  }, []);

  return <span ref={mark} hidden />;
}
