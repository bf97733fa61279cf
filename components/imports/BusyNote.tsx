import { Head } from "fresh/runtime";
import { formatNumber, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Import } from "../../lib/imports/schema.ts";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";

/** Whether work on an import is going on. */
export function isBusy({ status }: Pick<Import, "status">): boolean {
  return status === "reading" || status === "checking" || status === "running";
}

/** How far an import is; the page loads itself again until it is over. */
export function BusyNote({ shown, reader }: { shown: Import; reader: Reader }) {
  const { id, status, progress } = shown;
  if (status !== "reading" && status !== "checking" && status !== "running") return null;
  const done = formatNumber(progress.done, reader);
  const total = formatNumber(progress.total, reader);
  return (
    <div class="notes">
      <Head>
        <meta http-equiv="refresh" content="2" />
      </Head>
      <Note
        icon="clock"
        title={status === "reading"
          ? t("imports.busy.reading")
          : t(`imports.busy.${status}`, { done, total })}
      >
        <p>{t("imports.busyText")}</p>
        <progress value={progress.done} max={Math.max(1, progress.total)} />
        {status === "running" && (
          <form method="post" action={`/import/${id}/cancel`}>
            <Button>{t("imports.cancel")}</Button>
          </form>
        )}
      </Note>
    </div>
  );
}
