import type { duplicates as english } from "../en/duplicates.ts";
import type { Translation } from "../t.ts";

/** The texts of duplicates and merging in Arabic. */
export const duplicates: Translation<typeof english> = {
  "duplicates.title": "المكررات",
  "duplicates.find": "المكررات",
  "duplicates.lead": "سجلات قد تكون عن الشيء نفسه، الأحدث أولًا.",
  "duplicates.of": "من قد يكون نفس {name}",
  "duplicates.ofCompany": "ما قد يكون نفس {name}",
  "duplicates.none": "لا شيء يبدو متطابقًا",
  "duplicates.noneText": "تُقارن عناوين البريد وأرقام الهاتف والنطاقات، والأسماء مع شركاتها.",
  "duplicates.exact": "التطابق: {reasons}",
  "duplicates.probable": "مرجّح بسبب: {reasons}",
  "duplicates.reason.email": "عنوان البريد",
  "duplicates.reason.domain": "النطاق",
  "duplicates.reason.phone": "رقم الهاتف",
  "duplicates.reason.name": "الاسم",
  "duplicates.compare": "قارن",
  "duplicates.older": "أزواج أقدم",
  "duplicates.pair": "{first} و{second}",
  "duplicates.note": {
    one: "قد يكون سجل آخر هو نفسه",
    other: "قد تكون سجلات أخرى هي نفسها: {count}",
  },
  "duplicates.noteShow": "قارنها",
  "duplicates.use": "استخدم هذا",
  "duplicates.anyway": "يبقى الحفظ ممكنًا إن كان آخر.",
  "merge.title": "ادمج في {name}",
  "merge.lead":
    "يصبح {loser} جزءًا من {winner}: تنتقل الفرص والمهام والأنشطة والملفات، ويقود العنوان القديم إلى هنا. يمكن التراجع عن ذلك.",
  "merge.leadCompany":
    "تصبح {loser} جزءًا من {winner}: ينتقل العملاء والفرص والملفات، ويقود العنوان القديم إلى هنا. يمكن التراجع عن ذلك.",
  "merge.fields": "اختر ما يبقى",
  "merge.same": { one: "حقل واحد متطابق في الاثنين.", other: "حقول متطابقة في الاثنين: {count}." },
  "merge.allSame": "كل الحقول متطابقة في الاثنين.",
  "merge.empty": "فارغ",
  "merge.from": "{value} (#{id})",
  "merge.submit": "ادمج السجلات",
  "merge.other": "أبقِ {name} بدلًا منه",
};
