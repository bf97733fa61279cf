import type { records as english } from "../en/records.ts";
import type { Translation } from "../t.ts";

export const records: Translation<typeof english> = {
  "records.toTrash": "انقل إلى سلة المحذوفات",
  "records.inTrash": "في سلة المحذوفات: {noun}",
  "records.inTrashText": "لا تظهر في القوائم ولا في البحث. استعدها لتعمل بها من جديد.",
  "records.restore": "استعد: {noun}",
  "records.noMatchText": "جرّب كلمات أخرى أو مرشحات أقل.",
  "records.showAll": "اعرض الكل",
  "records.edit": "عدّل الكل",
  "records.withoutFilters": { one: "ابحث بلا المرشح", other: "ابحث بلا المرشحات ({count})" },
  "records.noneTrash": "سلة المحذوفات فارغة",
  "records.noneTrashText": "ما يُنقل إلى سلة المحذوفات ينتظر هنا حتى يُستعاد.",
  "records.created": "أُنشئ",
  "records.updated": "تغيّر",
  "records.deleted": "نُقل إلى السلة",
  "records.me": "أنا",
  "records.missing": "ناقص",
};
