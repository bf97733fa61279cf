import type { docs as english } from "../en/docs.ts";
import type { Translation } from "../t.ts";

/** Texte der Dokumentation der API. */
export const docs: Translation<typeof english> = {
  "docs.title": "واجهة API",
  "docs.text": "كل ما تستطيع البرامج الأخرى فعله هنا. مصنوع من الشيفرة التي تجيبها.",
  "docs.file": "وثيقة OpenAPI",
  "docs.parts": "أجزاء API",
  "docs.answers": "الأجوبة",
  "docs.parameters": "المعاملات ({count})",
  "docs.required": "مطلوب",
  "docs.try": "جرّب",
  "docs.command": "كأمر",
  "docs.tryWrite": "جرّبه على البيانات الموجودة هنا",
  "docs.warning": "هذا يكتب في بيانات مؤسستك باسمك. يمكن التراجع عن Change-Set في الجواب.",
  "docs.body": "المحتوى",
  "docs.send": "أرسله",
  "docs.failed": "لم يأتِ جواب. حاول مرة أخرى.",
  "docs.limits": "الحدود",
  "docs.noLimit": "لا شيء",
  "docs.rate": "{limit} في {minutes} د",
  "docs.limit.login": "الدخول، لعنوان ولحساب",
  "docs.limit.anonymous": "بلا رمز دخول، لعنوان",
  "docs.limit.user": "لمستخدم أو مفتاح API",
  "docs.size.body": "المحتوى، بالبايت",
  "docs.size.depth": "أقصى تداخل لـJSON",
  "docs.size.page": "سجلات الصفحة",
  "docs.size.batch": "عمليات الدفعة",
  "docs.size.bulk": "سجلات تعديل جماعي يُنفّذ فورًا",
};
