import type { nouns as english } from "../en/nouns.ts";
import type { Translation } from "../t.ts";

export const nouns: Translation<typeof english> = {
  "noun.record": "السجل",
  "noun.customer": "العميل",
  "noun.company": "الشركة",
  "noun.user": "المستخدم",
  "noun.team": "الفريق",
  "noun.lead": "الفرصة",
  "noun.task": "المهمة",
  "noun.interaction": "النشاط",
  "noun.pipeline": "مسار المبيعات",
  "noun.stage": "المرحلة",
  "noun.lostReason": "سبب الخسارة",
};
