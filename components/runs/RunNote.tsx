import { z } from "zod";
import { formatNumber, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Run } from "../../lib/runs/schema.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";

export interface RunNoteProps {
  run: Run;
  /** The page of the run, to load it again. */
  here: string;
  reader: Reader;
}

const doing: Readonly<Record<string, "purge.doing" | "log.doing">> = {
  purge: "purge.doing",
  verify: "log.doing",
};

/** How far a change of many records is, or how it ended. */
export function RunNote({ run, here, reader }: RunNoteProps) {
  const { kind, done, total, status, error, changeSetId } = run;
  const number = (value: unknown) => formatNumber(Number(value ?? 0), reader);
  if (status === "queued" || status === "running") {
    const progress = { done: number(done), total: number(total) };
    const title = t(doing[kind] ?? "runs.doing", progress);
    return (
      <Note icon="clock" title={title}>
        <p>{t("runs.doingText")}</p>
        <progress value={done} max={total} aria-label={title} />
        <p>
          <ButtonLink href={here}>{t("runs.reload")}</ButtonLink>
        </p>
      </Note>
    );
  }
  const toSet = changeSetId !== null && kind !== "purge" && (
    <p>
      <ButtonLink kind="primary" href={`/change-sets/${changeSetId}`}>{t("runs.toSet")}</ButtonLink>
    </p>
  );
  if (status === "failed" || status === "cancelled") {
    const title = t("runs.failed", { why: error ?? "" });
    return <Note tone="danger" icon="alert" title={title}>{toSet}</Note>;
  }
  if (kind === "verify") return <VerifyNote run={run} number={number} />;
  return (
    <Note tone="positive" icon="check" title={doneInWords(run, number)}>
      {toSet}
    </Note>
  );
}

const Verdict = z.object({
  checked: z.number(),
  erased: z.number(),
  head: z.object({ position: z.number(), hash: z.string() }),
  wrong: z.object({ id: z.number(), entity: z.string(), entityId: z.number(), why: z.string() })
    .optional(),
});

/** What a check of the log of changes found. */
function VerifyNote({ run, number }: { run: Run; number: (value: unknown) => string }) {
  const { checked, erased, head, wrong } = Verdict.parse(run.result);
  if (wrong !== undefined) {
    const { id, entity, entityId, why } = wrong;
    return (
      <Note tone="danger" icon="alert" title={t("log.wrong", { id: String(id) })}>
        <p>
          {t("log.wrongText", {
            entity,
            entityId: String(entityId),
            why,
            checked: number(checked),
          })}
        </p>
      </Note>
    );
  }
  const counts = { checked: number(checked), erased: number(erased) };
  return (
    <Note tone="positive" icon="check" title={t("log.whole", counts)}>
      <p class="hash">{t("log.head", { position: number(head.position), hash: head.hash })}</p>
      <p class="small muted">{t("log.headText")}</p>
    </Note>
  );
}

function doneInWords({ kind, result }: Run, number: (value: unknown) => string): string {
  const { undone, keptCount, created, updated, unchanged, failed, purged, kept } = result;
  if (kind === "undo") {
    return t("changes.undoDone", { undone: number(undone), kept: number(keptCount) });
  }
  if (kind === "purge") return t("purge.done", { purged: number(purged), kept: number(kept) });
  if (kind === "import") {
    const counts = { created: number(created), updated: number(updated), failed: number(failed) };
    return t("runs.imported", { ...counts, unchanged: number(unchanged) });
  }
  const counts = new Map<string, unknown>(Object.entries(result.counts ?? {}));
  return t("runs.done", {
    updated: number(counts.get("updated")),
    unchanged: number(counts.get("unchanged")),
    skipped: number(counts.get("skipped")),
  });
}
