import { t } from "../../lib/i18n/t.ts";
import ThemeToggle from "../../islands/ThemeToggle.tsx";
import OfflinePage from "../../islands/OfflinePage.tsx";
import { type Theme, themes } from "./theme.ts";

export interface FooterProps {
  version: string;
  theme: Theme;
  /** Where to come back to once the colours are changed without scripts. */
  next: string;
  /** The person asked for as few bytes as can be. */
  saveData: boolean;
}

/** The last line of every page. */
export function Footer({ version, theme, next, saveData }: FooterProps) {
  const choices = themes.map((value) => ({ value, label: t(`theme.${value}`) }));
  return (
    <>
      <p>{t("app.version", { version })}</p>
      <ThemeToggle label={t("theme.label")} choices={choices} theme={theme} next={next} />
      {!saveData && <OfflinePage />}
    </>
  );
}
