import { formatNumber, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Notification, NotificationKind } from "../../lib/notifications/schema.ts";
import { listTitle } from "./list_titles.ts";
import { Icon } from "../ui/Icon.tsx";
import type { IconName } from "../ui/icons.ts";
import { Moment } from "../ui/Moment.tsx";

export interface NotificationListProps {
  notifications: readonly Notification[];
  reader: Reader;
}

const icons: Record<NotificationKind, IconName> = {
  assigned: "people",
  mentioned: "note",
  due: "clock",
  done: "check",
};

/** What a person was told; following one marks it as read, so each is a form of its own. */
export function NotificationList({ notifications, reader }: NotificationListProps) {
  return (
    <ul class="panel">
      {notifications.map((one) => (
        <li key={one.id} class="item">
          <span class="dot">
            <Icon name={icons[one.kind]} size="sm" />
          </span>
          <div>
            <form method="post" action={`/notifications/${one.id}/open`}>
              <button type="submit" class={one.read ? "title seen" : "title"}>
                {inWords(one, reader)}
                {!one.read && <span class="vh">{` (${t("notifications.unread")})`}</span>}
              </button>
            </form>
          </div>
          <span class="small muted nowrap">
            {!one.read && <span class="fresh" aria-hidden="true" />}
            <Moment at={one.createdAt} reader={reader} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function inWords({ kind, entity, name, count, actor }: Notification, reader: Reader): string {
  const who = actor ?? t("change.someone");
  const what = name === "" ? t("noun.interaction") : name ?? t("notifications.hidden");
  if (kind === "due") return t("notifications.taskDue", { name: what });
  if (kind === "done") return t("notifications.runDone");
  if (kind === "mentioned") return t("notifications.mentioned", { actor: who, name: what });
  if (count === 1) return t("notifications.assigned", { actor: who, name: what });
  const many = { actor: who, count: formatNumber(count, reader), list: listTitle(entity) };
  return t("notifications.assignedMany", many);
}
