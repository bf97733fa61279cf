import { page } from "fresh";
import { Head } from "fresh/runtime";
import { NotificationList } from "../../components/notifications/NotificationList.tsx";
import { Button, ButtonLink } from "../../components/ui/Button.tsx";
import { EmptyState } from "../../components/ui/EmptyState.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import { define } from "../../lib/http/define.ts";
import { numberIn } from "../../lib/http/record_page.ts";
import { readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { listNotifications } from "../../lib/notifications/service.ts";
import { undoables } from "../../lib/resources.ts";

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    return page(await listNotifications(ctx, numberIn(url.searchParams, "before"), undoables));
  },
});

export default define.page<typeof handler>(function Notifications({ data, state: { ctx } }) {
  const { data: shown, older } = data;
  const title = t("notifications.title");
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: title })}</title>
      </Head>
      <PageHead title={title}>
        {shown.some(({ read }) => !read) && (
          <form method="post" action="/notifications/read">
            <Button icon="check">{t("notifications.readAll")}</Button>
          </form>
        )}
      </PageHead>
      {shown.length === 0
        ? (
          <EmptyState
            icon="bell"
            title={t("notifications.none")}
            text={t("notifications.noneText")}
          />
        )
        : <NotificationList notifications={shown} reader={readerOf(ctx)} />}
      {older !== null && (
        <p class="pager">
          <ButtonLink href={`/notifications?before=${older}`}>
            {t("notifications.older")}
          </ButtonLink>
        </p>
      )}
    </div>
  );
});
