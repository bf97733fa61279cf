import { useEffect } from "preact/hooks";
import { changeColours } from "../components/layout/change_colours.ts";
import { Palette, type PaletteProps } from "../components/search/Palette.tsx";

export interface PageToolsProps extends PaletteProps {
  /** Whether the browser shall keep the page that is shown when the line is down. */
  offline: boolean;
}

/** What scripts add to every page; one island, since each one's name is sent with each page. */
export default function PageTools({ words, offline }: PageToolsProps) {
  useEffect(changeColours, []);
  useEffect(() => {
    if (offline) navigator.serviceWorker?.register("/sw.js").catch(() => {});
  }, []);
  return <Palette words={words} />;
}
