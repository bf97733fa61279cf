import type { log as english } from "../en/log.ts";
import type { Translation } from "../t.ts";

export const log: Translation<typeof english> = {
  "log.title": "سجل التغييرات",
  "log.text": "كل تغيير لكل سجل: رشّح وتحقق وصدّر.",
  "log.lead": "كل تغيير في مكانه من السلسلة، الأحدث أولًا. لا يمكن إخراج شيء منها دون أن يُلاحظ.",
  "log.verify": "تحقق",
  "log.export": "صدّر بصيغة CSV",
  "log.none": "لا تغيير يطابق",
  "log.noneText": "أزل مرشحًا أو اختر أيامًا أخرى.",
  "log.action": "الإجراء",
  "log.from": "من",
  "log.to": "إلى",
  "log.unsealed": "ينتظر موضعه",
  "log.position": "الموضع {position}",
  "log.fields": "الحقول: {fields}",
  "log.doing": "جارٍ التحقق: {done} من {total} تغييرات",
  "log.whole": "تغييرات سليمة: {checked}، منها ممحوّة: {erased}",
  "log.head": "الرأس: الموضع {position}، البصمة {hash}",
  "log.headText": "احفظه في مكان آخر: يثبت لاحقًا أنه لم يُقطع شيء.",
  "log.wrong": "عُبث بالسجل عند التغيير {id}",
  "log.wrongText": "{entity} {entityId}: {why}. التغييرات السابقة سليمة: {checked}.",
  "changes.action.purged": "حُذف إلى الأبد",
  "log.verifying": "فحص سجل التغييرات",
};
