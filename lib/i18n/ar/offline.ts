import type { offline as english } from "../en/offline.ts";
import type { Translation } from "../t.ts";

export const offline: Translation<typeof english> = {
  "offline.title": "أنت غير متصل",
  "offline.text":
    "لا يمكن قراءة شيء ولا حفظه حتى يعود الاتصال. ما كتبته باقٍ في الصفحة التي غادرتها: ارجع إليها وأرسله لاحقًا.",
  "offline.again": "حاول مرة أخرى",
};
