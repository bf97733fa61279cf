import { HttpError, type PageProps } from "fresh";
import { Head } from "fresh/runtime";
import { ErrorPage } from "../components/layout/ErrorPage.tsx";
import type { State } from "../lib/http/define.ts";
import { Updating } from "../lib/errors.ts";
import { pageAddress } from "../lib/http/page_address.ts";
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
        updating={error instanceof HttpError && error.cause instanceof Updating}
        from={{ href: pageAddress(req, url), same: req.method === "GET" }}
      />
    </>
  );
}
