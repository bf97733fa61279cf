import type { table as page, tableTexts } from "../en/table.ts";
import type { Translation } from "../t.ts";

export const table: Translation<typeof page & typeof tableTexts> = {
  "table.show": "جدول",
  "table.showList": "قائمة",
  "table.title": "{title} كجدول",
  "table.keys": "الأسهم تنقل، وShift يحدّد، وEnter يعدّل الخلية، وControl مع C ينسخ المحدد.",
  "table.width": "عرض {label}",
  "table.saved": "تغيّر {label} لدى {name} إلى {value}",
  "table.emptied": "أُفرغ {label} لدى {name}",
  "table.refused": "لم يُحفظ: {reason}",
  "table.stale": "لم يُحفظ: غيّر أحد {label} إلى {value} في هذه الأثناء.",
  "table.offline": "لم يُحفظ: أنت غير متصل.",
  "table.copied": { one: "نُسخت خلية واحدة", other: "خلايا نُسخت: {count}" },
  "table.tooMany": "حدّد {count} صفًا على الأكثر للنسخ.",
  "table.notCopied": "تعذّر نسخ الصفوف. حاول مرة أخرى.",
  "table.undo": "تراجع",
  "table.undone": "تم التراجع",
  "table.undoFailed": "تعذّر التراجع. حاول مرة أخرى.",
  "table.dismiss": "أغلق",
};
