import type { webhooks as english } from "../en/webhooks.ts";
import type { Translation } from "../t.ts";

/** Texte der Verwaltungsseiten über Webhooks. */
export const webhooks: Translation<typeof english> = {
  "webhooks.title": "خطاطيف الويب",
  "webhooks.text": "أخبر برامج أخرى بما يحدث هنا حين يحدث.",
  "webhooks.none": "لا خطاطيف بعد",
  "webhooks.noneText":
    "يخبر الخطاف برنامجًا آخر بما يحدث هنا، موقّعًا وبعد ثوانٍ. اكتب أدناه عنوانه وأحداثه.",
  "webhooks.url": "العنوان",
  "webhooks.urlHint": "حيث تذهب الرسائل، مثل https://example.com/hook.",
  "webhooks.events": "الأحداث",
  "webhooks.status": "الحالة",
  "webhooks.active": "يعمل",
  "webhooks.disabled": "متوقف",
  "webhooks.create": "اصنع خطافًا",
  "webhooks.made": "صُنع الخطاف. هذا سرّه:",
  "webhooks.madeText": "تُوقَّع به الرسائل. يُعرض هذه المرة فقط.",
  "webhooks.one": "الخطاف {id}",
  "webhooks.test": "أرسل تجربة",
  "webhooks.switchOn": "شغّل",
  "webhooks.switchOff": "أوقف",
  "webhooks.remove": "أزل",
  "webhooks.off": "أُوقف",
  "webhooks.messages": "الرسائل",
  "webhooks.noMessages": "لم يُرسل شيء بعد",
  "webhooks.noMessagesText": "أرسل تجربة أو غيّر سجلًا من أحداثه: تظهر هنا الرسالة وجوابها.",
  "webhooks.event": "الحدث",
  "webhooks.record": "السجل",
  "webhooks.tries": "المحاولات",
  "webhooks.at": "صُنعت",
  "webhooks.queued": "تنتظر",
  "webhooks.delivered": "وصلت",
  "webhooks.failed": "تُركت",
  "webhooks.again": "أرسل من جديد",
  "webhooks.againNamed": "أرسل {event} من جديد",
  "webhooks.older": "أقدم",
};
