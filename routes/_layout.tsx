import { Footer } from "../components/layout/Footer.tsx";
import { Shell } from "../components/layout/Shell.tsx";
import { themeOf } from "../components/layout/theme.ts";
import { define } from "../lib/http/define.ts";
import { savesData } from "../lib/http/save_data.ts";
import { pageAddress } from "../lib/http/page_address.ts";
import { newsOf } from "../lib/notifications/service.ts";
import { version } from "../lib/version.ts";

/** Error pages have the shell too, and a database that is away must not fail them again. */
const nothingNew = { unread: 0, due: 0 };

export default define.layout(async function Layout({ Component, isPartial, req, state, url }) {
  // A part of a page is shown in a page that has the rest already.
  if (!state.signedIn || isPartial) return <Component />;
  const theme = themeOf(req.headers.get("cookie"));
  const news = await newsOf(state.ctx).catch(() => nothingNew);
  const next = pageAddress(req, url);
  const footer = <Footer {...{ version, theme, next, saveData: savesData(req) }} />;
  return (
    <Shell actor={state.ctx.actor} news={news} path={url.pathname + url.search} footer={footer}>
      <Component />
    </Shell>
  );
});
