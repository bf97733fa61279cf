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

/** How far an import is in one line; undefined where none is going on. */
export function progressLine(
  { status, progress }: Pick<Import, "status" | "progress">,
  reader: Reader,
): string | undefined {
  if (status === "reading") return t("imports.busy.reading");
  if (status !== "checking" && status !== "running") return undefined;
  const done = formatNumber(progress.done, reader);
  const total = formatNumber(progress.total, reader);
  return t(`imports.busy.${status}`, { done, total });
}

/**
 * How far an import is. Without scripts the page loads itself again until it is over; with them
 * `WorkWatch` renews what is `data-live`.
 */
export function BusyNote({ shown, reader }: { shown: Import; reader: Reader }) {
  const { id, status, progress } = shown;
  const line = progressLine(shown, reader);
  if (line === undefined) return null;
  return (
    <div class="notes">
      <Head>
        <noscript>
          <meta http-equiv="refresh" content="2" />
        </noscript>
      </Head>
      <Note icon="clock" title={<span data-live="line">{line}</span>}>
        <p>{t("imports.busyText")}</p>
        <progress
          data-live="bar"
          value={progress.done}
          max={Math.max(1, progress.total)}
          aria-label={t(`imports.status.${status}`)}
        />
        {status === "running" && (
          <form method="post" action={`/import/${id}/cancel`}>
            <Button>{t("imports.cancel")}</Button>
          </form>
        )}
      </Note>
    </div>
  );
}
