import type { board as english } from "../en/board.ts";
import type { Translation } from "../t.ts";

export const board: Translation<typeof english> = {
  "board.title": "مسار المبيعات",
  "board.pipelines": "المسارات",
  "board.stages": "المراحل",
  "board.mine": "لي",
  "board.everyone": "الكل",
  "board.filter": "مرشح",
  "board.filterTitle": "رشّح اللوحة",
  "board.open": {
    one: "فرصة مفتوحة واحدة، {sum}، المرجّح {weighted}",
    other: "الفرص المفتوحة: {count}، {sum}، المرجّح {weighted}",
  },
  "board.sum": "المجموع",
  "board.empty": "لا فرص هنا",
  "board.outcomes": "أغلق الفرصة",
  "board.unconverted": {
    one: "مبلغ واحد بلا سعر صرف لم يُحسب",
    other: "مبالغ بلا سعر صرف لم تُحسب: {count}",
  },
  "board.keys": "اضغط المسافة لتنقل هذه الفرصة بمفاتيح الأسهم",
};
