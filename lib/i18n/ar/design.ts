import type { design as english } from "../en/design.ts";
import type { Translation } from "../t.ts";

export const design: Translation<typeof english> = {
  "design.title": "التصميم",
  "design.lead": "كل قطعة من الصفحات في كل حالة، فاتحة وداكنة.",
  "design.buttons": "الأزرار",
  "design.marks": "الشارات والرقائق والقوائم والألسنة",
  "design.fields": "الحقول والبيانات",
  "design.messages": "الرسائل",
  "design.tables": "الجداول",
  "design.charts": "الأرقام والرسوم",
  "design.icons": "الأيقونات",
};
