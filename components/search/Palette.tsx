import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { PaletteDialogProps, PaletteWords } from "./PaletteDialog.tsx";

export interface PaletteProps {
  words: PaletteWords;
}

/** Ctrl-K, or ⌘K, opens the search over the page; what shows it is loaded with the first press. */
export function Palette({ words }: PaletteProps) {
  const [Dialog, setDialog] = useState<FunctionComponent<PaletteDialogProps>>();
  const [open, setOpen] = useState(false);

  useEffect(() => {
    async function pressed(event: KeyboardEvent) {
      if (event.key !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      const { PaletteDialog } = await import("./PaletteDialog.tsx");
      setDialog(() => PaletteDialog);
      setOpen(true);
    }
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);

  if (Dialog === undefined || !open) return null;
  return <Dialog words={words} close={() => setOpen(false)} />;
}
