import type { notifications as english } from "../en/notifications.ts";
import type { Translation } from "../t.ts";

export const notifications: Translation<typeof english> = {
  "notifications.title": "الإشعارات",
  "notifications.badge": { one: "إشعار واحد غير مقروء", other: "إشعارات غير مقروءة: {count}" },
  "notifications.due": { one: "مهمة واحدة مستحقة", other: "مهام مستحقة: {count}" },
  "notifications.none": "لا شيء لنخبرك به بعد",
  "notifications.noneText":
    "تُخبَر هنا حين يُسند إليك شيء، أو يحين موعد مهمة، أو يكتب أحد @ واسمك، أو ينتهي استيراد.",
  "notifications.readAll": "علّم الكل مقروءًا",
  "notifications.older": "اعرض الأقدم",
  "notifications.unread": "غير مقروء",
  "notifications.assigned": "جعل {actor} «{name}» لك",
  "notifications.assignedMany": "جعل {actor} سجلات لك ({count}): {list}",
  "notifications.mentioned": "ذكرك {actor} في «{name}»",
  "notifications.taskDue": "حان موعد: {name}",
  "notifications.runDone": "انتهى تغيير سجلات كثيرة",
  "notifications.hidden": "سجل لم تعد تراه",
};
