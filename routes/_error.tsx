import { HttpError, type PageProps } from "fresh";
import { Head } from "fresh/runtime";
import { ErrorPage, type Place } from "../components/layout/ErrorPage.tsx";
import type { State } from "../lib/http/define.ts";
import { ownPath } from "../lib/http/paths.ts";
import { t } from "../lib/i18n/t.ts";

export default function ErrorRoute({ error, req, state, url }: PageProps<unknown, State>) {
  const status = error instanceof HttpError ? error.status : 500;
  return (
    <>
      <Head>
        <title>{t("app.title", { page: String(status) })}</title>
      </Head>
      <ErrorPage
        status={status}
        message={error instanceof HttpError ? error.message : ""}
        requestId={state.requestId}
        signedIn={state.signedIn}
        from={placeBefore(req, url)}
      />
    </>
  );
}

/** A form that was sent has no page of its own: then the page that it stood on. */
function placeBefore(req: Request, url: URL): Place {
  if (req.method === "GET") return { href: url.pathname + url.search, same: true };
  const referrer = req.headers.get("referer") ?? "";
  const before = URL.canParse(referrer) ? new URL(referrer) : undefined;
  return { href: ownPath(before && before.pathname + before.search), same: false };
}
