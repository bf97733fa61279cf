import { page } from "fresh";
import { Head } from "fresh/runtime";
import { HomeNumbers } from "../components/home/HomeNumbers.tsx";
import { CustomerItems } from "../components/customers/CustomerItems.tsx";
import { ButtonLink } from "../components/ui/Button.tsx";
import { EmptyState } from "../components/ui/EmptyState.tsx";
import { PageHead } from "../components/ui/PageHead.tsx";
import { Panel } from "../components/ui/Panel.tsx";
import { listCustomers } from "../lib/customers/service.ts";
import { define } from "../lib/http/define.ts";
import { formatLongDay, hourOf, type Reader, readerOf } from "../lib/i18n/format.ts";
import { t } from "../lib/i18n/t.ts";

const mine = { ownerId: ["me" as const] };

export const handler = define.handlers({
  async GET({ state: { ctx } }) {
    const count = (status: "prospect" | "active" | "inactive") =>
      listCustomers(ctx, { ...mine, status: [status], limit: 1 });
    const [recent, prospects, active, inactive] = await Promise.all([
      listCustomers(ctx, { ...mine, sort: "-updatedAt", limit: 6 }),
      listCustomers(ctx, { ...mine, status: ["prospect"], sort: "updatedAt", limit: 8 }),
      count("active"),
      count("inactive"),
    ]);
    return page({ recent, prospects, active, inactive });
  },
});

export default define.page<typeof handler>(function Home({ data, state: { ctx } }) {
  const reader = readerOf(ctx);
  const { recent, prospects, active, inactive } = data;
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("home.title") })}</title>
      </Head>
      <PageHead title={greeting(ctx.actor.name, reader)} lead={<Today reader={reader} />}>
        <ButtonLink kind="primary" icon="plus" href="/customers/new">
          {t("customers.add")}
        </ButtonLink>
      </PageHead>
      <div class="split split-2">
        <div class="stack">
          <Prospects {...prospects} reader={reader} />
          <Recent {...recent} reader={reader} />
        </div>
        <HomeNumbers
          counts={[
            { status: "prospect", ...prospects.pagination },
            { status: "active", ...active.pagination },
            { status: "inactive", ...inactive.pagination },
          ]}
          reader={reader}
        />
      </div>
    </>
  );
});

type Listed = Awaited<ReturnType<typeof listCustomers>> & { reader: Reader };

function Prospects({ data, pagination, reader }: Listed) {
  if (data.length === 0) {
    return (
      <EmptyState icon="check" title={t("home.noProspects")} text={t("home.noProspectsText")} />
    );
  }
  return (
    <Panel
      id="prospects"
      title={t("home.prospects")}
      aside={<span class="small muted">{t("home.quietest")}</span>}
    >
      <CustomerItems customers={data} reader={reader} />
      <footer>
        <a href="/customers?ownerId=me&status=prospect&sort=updatedAt">
          {t("home.prospectsAll", { count: pagination.total })}
        </a>
      </footer>
    </Panel>
  );
}

function Recent({ data, pagination, reader }: Listed) {
  if (data.length === 0) {
    return (
      <EmptyState icon="people" title={t("home.noCustomers")} text={t("home.noCustomersText")} />
    );
  }
  return (
    <Panel id="recent" title={t("home.recent")}>
      <CustomerItems customers={data} reader={reader} withStatus />
      <footer>
        <a href="/customers?ownerId=me">{t("home.recentAll", { count: pagination.total })}</a>
      </footer>
    </Panel>
  );
}

function Today({ reader }: { reader: Reader }) {
  const day = reader.now.toISOString().slice(0, 10);
  return <time dateTime={day}>{formatLongDay(reader.now, reader)}</time>;
}

function greeting(fullName: string, reader: Reader): string {
  const name = fullName.split(" ")[0] ?? fullName;
  const hour = hourOf(reader.now, reader);
  if (hour < 12) return t("home.morning", { name });
  return hour < 18 ? t("home.afternoon", { name }) : t("home.evening", { name });
}
