import { page } from "fresh";
import { Head } from "fresh/runtime";
import { sizeInWords } from "../../../components/activity/size.ts";
import { AdminTabs } from "../../../components/admin/AdminTabs.tsx";
import { FactTable, SizeTable, SlowTable } from "../../../components/admin/SystemPanels.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import type { RateLimit } from "../../../lib/config.ts";
import { define } from "../../../lib/http/define.ts";
import {
  formatMoment,
  formatNumber,
  formatPercent,
  type Reader,
  readerOf,
} from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { systemState } from "../../../lib/system/service.ts";

export const handler = define.handlers({
  GET: async ({ state: { ctx, platform } }) => page(await systemState(ctx, platform.config)),
});

export default define.page<typeof handler>(function System({ data, state }) {
  const { tables, slow, limits } = data;
  const reader = readerOf(state.ctx);
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("system.title") })}</title>
      </Head>
      <PageHead title={t("system.title")} lead={t("system.text")} />
      <AdminTabs at="/admin/system" />
      <div class="stack">
        <FactTable id="versions" title={t("system.versions")} facts={versionsOf(data)} />
        <FactTable id="state" title={t("system.state")} facts={stateOf(data, reader)} />
        <FactTable
          id="limits"
          title={t("system.limits")}
          facts={[
            [t("system.limit.login"), limitText(limits.login)],
            [t("system.limit.api"), limitText(limits.api)],
            [t("system.limit.anonymous"), limitText(limits.anonymous)],
          ]}
        />
        <SizeTable tables={tables} reader={reader} />
        <SlowTable slow={slow} reader={reader} />
      </div>
    </>
  );
});

type State = Awaited<ReturnType<typeof systemState>>;

function versionsOf({ version, deno, database, schema }: State) {
  const { embedded, migration, migrations: count } = database;
  const postgres = database.version;
  return [
    [t("system.petrel"), version],
    [t("system.deno"), deno],
    [
      t("system.postgres"),
      embedded ? t("system.embedded", { version: postgres }) : postgres,
    ],
    [t("system.schema"), t("system.migrations", { name: migration ?? "", count })],
    [t("system.schemaCheck"), schemaInWords(schema)],
  ] as const;
}

function schemaInWords({ missing, newer, known }: State["schema"]): string {
  if (missing.length > 0) {
    return t("system.schemaMissing", { count: missing.length, names: missing.join(", ") });
  }
  if (newer.length > 0) return t("system.schemaNewer", { names: newer.join(", ") });
  return t("system.schemaWhole", { count: known });
}

function stateOf({ database, store, jobs, requests }: State, reader: Reader) {
  const kind = t(`system.store.${store.kind}`);
  const { position, unsealed, size } = database;
  return [
    [t("system.size"), sizeInWords(size, reader)],
    [t("system.store"), store.up ? kind : t("system.storeAway", { store: kind })],
    [t("system.queue"), t("jobs.counts", jobs)],
    ...requestsOf(requests, reader),
    [
      t("system.changes"),
      t("system.position", { position: formatNumber(position, reader), unsealed }),
    ],
  ] as const;
}

function requestsOf({ all, failed, refused, since }: State["requests"], reader: Reader) {
  const number = (value: number) => formatNumber(value, reader);
  const share = formatPercent(all === 0 ? 0 : failed / all, reader);
  return [
    [
      t("system.requests"),
      t("system.requestsOf", { all: number(all), since: formatMoment(since, reader) }),
    ],
    [t("system.errors"), t("system.errorsOf", { failed: number(failed), share })],
    [t("system.refused"), number(refused)],
  ] as const;
}

function limitText(limit: RateLimit | null): string {
  if (limit === null) return t("system.limitOff");
  return t("system.limitOf", { limit: limit.limit, seconds: limit.windowSeconds });
}
