import { Footer } from "../components/layout/Footer.tsx";
import { Shell } from "../components/layout/Shell.tsx";
import { themeOf } from "../components/layout/theme.ts";
import { define } from "../lib/http/define.ts";
import { version } from "../lib/version.ts";

export default define.layout(function Layout({ Component, req, state, url }) {
  if (!state.signedIn) return <Component />;
  const here = url.pathname + url.search;
  const footer = (
    <Footer version={version} theme={themeOf(req.headers.get("cookie"))} next={here} />
  );
  return (
    <Shell actor={state.ctx.actor} path={here} footer={footer}>
      <Component />
    </Shell>
  );
});
