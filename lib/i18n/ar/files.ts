import type { files as english } from "../en/files.ts";
import type { Translation } from "../t.ts";

export const files: Translation<typeof english> = {
  "files.title": "الملفات",
  "files.none": "لا ملفات بعد.",
  "files.choose": "اختر ملفًا، 25 ميغابايت على الأكثر",
  "files.upload": "ارفع الملف",
  "files.sending": "جارٍ الإرسال",
  "files.tooLarge": "هذا الملف أكبر من 25 ميغابايت. اختر أصغر، أو أرسل جزءًا منه.",
  "files.failed": "لم يُرسل الملف. افحص الاتصال وأرسله من جديد.",
  "files.remove": "انقل إلى سلة المحذوفات: {name}",
  "files.by": "{size}، {name}",
  "files.noun": "الملف",
  "files.more": { one: "ملف واحد آخر", other: "ملفات أخرى: {count}" },
  "files.field.name": "الاسم",
};
