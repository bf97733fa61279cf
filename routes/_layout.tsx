import { Footer } from "../components/layout/Footer.tsx";
import { Shell } from "../components/layout/Shell.tsx";
import { themeOf } from "../components/layout/theme.ts";
import { define } from "../lib/http/define.ts";
import { pageAddress } from "../lib/http/page_address.ts";
import { version } from "../lib/version.ts";

export default define.layout(function Layout({ Component, req, state, url }) {
  if (!state.signedIn) return <Component />;
  const theme = themeOf(req.headers.get("cookie"));
  const footer = <Footer version={version} theme={theme} next={pageAddress(req, url)} />;
  return (
    <Shell actor={state.ctx.actor} path={url.pathname + url.search} footer={footer}>
      <Component />
    </Shell>
  );
});
