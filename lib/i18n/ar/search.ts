import type { search as english } from "../en/search.ts";
import type { Translation } from "../t.ts";

export const search: Translation<typeof english> = {
  "search.title": "بحث",
  "search.titleFor": "بحث عن «{q}»",
  "search.start": "عمّ تبحث؟",
  "search.startText": "حرفان يجدان البدايات، وثلاثة أو أكثر تجد أي جزء من الكلمة.",
  "search.none": "لا شيء يطابق «{q}»",
  "search.noneText": "راجع الإملاء أو استخدم كلمات أقل. لا تُبحث سلة المحذوفات.",
  "search.all": "كل ما يطابق",
  "search.customers": "العملاء",
  "search.companies": "الشركات",
  "search.leads": "الفرص",
  "search.tasks": "المهام",
  "search.interactions": "الأنشطة",
  "search.users": "الأشخاص",
  "search.untitled": "بلا موضوع",
};
