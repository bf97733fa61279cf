import { asset } from "fresh/runtime";
import { themeOf } from "../components/layout/theme.ts";
import { define } from "../lib/http/define.ts";
import { hasStylesheet, stylesheet, stylesMark } from "../lib/http/styles.ts";
import { currentDirection, currentLanguage } from "../lib/i18n/language.ts";
import { t } from "../lib/i18n/t.ts";

export default define.layout(function App({ Component, req, config, isPartial }) {
  // What takes a page's place needs nothing of what that page has around it.
  if (isPartial) return <Component />;
  const theme = themeOf(req.headers.get("cookie"));
  const inline = config.mode === "production" && !hasStylesheet(req);
  return (
    <html
      lang={currentLanguage()}
      dir={currentDirection()}
      data-theme={theme === "system" ? undefined : theme}
    >
      <head>
        <meta charset="utf-8" />
        <title>{t("app.name")}</title>
        <meta
          name="viewport"
          content="width=device-width, initial-scale=1, viewport-fit=cover"
        />
        <meta name="theme-color" content="#071f25" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <link rel="apple-touch-icon" href={asset("/icons/touch-180.png")} />
        <link rel="icon" type="image/svg+xml" href={asset("/favicon.svg")} />
        {inline ? <style>{stylesMark}</style> : <link rel="stylesheet" href={stylesheet()} />}
      </head>
      <body>
        <Component />
        {inline && <link rel="stylesheet" href={stylesheet()} />}
      </body>
    </html>
  );
});
