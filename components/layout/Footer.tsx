import PageTools from "../../islands/PageTools.tsx";
import { t } from "../../lib/i18n/t.ts";
import { type Theme, themes } from "./theme.ts";

export interface FooterProps {
  version: string;
  theme: Theme;
  /** Where to come back to once the colours are changed without scripts. */
  next: string;
  /** The person asked for as few bytes as can be. */
  saveData: boolean;
}

/** The last line of every page, and what scripts add to it. */
export function Footer({ version, theme, next, saveData }: FooterProps) {
  const words = { label: t("palette.label"), found: t("palette.found", { count: "{count}" }) };
  return (
    <>
      <p>{t("app.version", { version })}</p>
      <ThemeForm theme={theme} next={next} />
      <PageTools words={words} offline={!saveData} />
    </>
  );
}

/** Changes the colours: with scripts at once, without them with the next page. */
export function ThemeForm({ theme, next }: Pick<FooterProps, "theme" | "next">) {
  return (
    <form class="seg" method="post" action="/settings/theme" aria-label={t("theme.label")}>
      <input type="hidden" name="next" value={next} />
      {themes.map((value) => (
        <button
          key={value}
          type="submit"
          name="theme"
          value={value}
          aria-pressed={value === theme ? "true" : "false"}
        >
          {t(`theme.${value}`)}
        </button>
      ))}
    </form>
  );
}
