import type { pick as page } from "../en/pick.ts";
import type { Translation } from "../t.ts";

export const pick: Translation<typeof page> = {
  "pick.placeholder": "جزء من الاسم",
  "pick.several": "عدة سجلات تطابق. اختر أحدها أو اكتب المزيد من الاسم.",
  "pick.none": "لا شيء هنا يطابق «{text}». اكتب جزءًا من الاسم.",
  "pick.choose": "أيها؟",
  "pick.more": "هناك أكثر من هذه. اكتب المزيد من الاسم.",
  "pick.title": "{label}: أيها؟",
  "pick.lead": "قد تعني «{text}» أحد هذه.",
  "pick.again": "ابحث من جديد",
};
