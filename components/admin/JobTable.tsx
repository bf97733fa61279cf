import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { WaitingJob } from "../../lib/jobs/manage.ts";
import { Badge, type Tone } from "../ui/Badge.tsx";
import { Button } from "../ui/Button.tsx";
import { Moment } from "../ui/Moment.tsx";

const tones: Record<WaitingJob["state"], Tone> = {
  failed: "danger",
  running: "accent",
  waiting: "plain",
};

/** Jobs in rows, each with what can be done about it; on a narrow screen each becomes a card. */
export function JobTable({ jobs, reader }: { jobs: readonly WaitingJob[]; reader: Reader }) {
  return (
    <div class="list">
      <div class="panel table cards">
        <table>
          <caption class="vh">{t("jobs.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("jobs.name")}</th>
              <th scope="col">{t("jobs.state")}</th>
              <th scope="col">{t("jobs.error")}</th>
              <th scope="col">{t("jobs.runAt")}</th>
              <th scope="col" class="num">{t("jobs.attempts")}</th>
              <th scope="col">
                <span class="vh">{t("jobs.actions")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {jobs.map((job) => <Row key={job.id} job={job} reader={reader} />)}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Row({ job: { id, name, state, lastError, runAt, attempts }, reader }: {
  job: WaitingJob;
  reader: Reader;
}) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Badge tone={tones[state]}>{t(`jobs.${state}`)}</Badge>
      </td>
      <td class="small muted cut">{lastError}</td>
      <td class="nowrap muted">
        <Moment at={runAt.toISOString()} reader={reader} />
      </td>
      <td class="num wide">{attempts}</td>
      <td class="table-end">
        <div class="row nowrap">
          {state === "failed" && (
            <form method="post" action={`/admin/jobs/${id}/retry`}>
              <Button label={t("jobs.retryNamed", { name })}>{t("jobs.retry")}</Button>
            </form>
          )}
          {state !== "running" && (
            <form method="post" action={`/admin/jobs/${id}/cancel`}>
              <Button kind="ghost" label={t("jobs.cancelNamed", { name })}>
                {t("jobs.cancel")}
              </Button>
            </form>
          )}
        </div>
      </td>
    </tr>
  );
}
