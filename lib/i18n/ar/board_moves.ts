import type { boardMoves as english } from "../en/board_moves.ts";
import type { Translation } from "../t.ts";

export const boardMoves: Required<Translation<typeof english>> = {
  "board.count": { one: "فرصة واحدة", other: "الفرص: {count}" },
  "board.more": { one: "اعرض واحدة أخرى", other: "اعرض المزيد: {count}" },
  "board.picked":
    "أُمسكت {title}. {stage}، {place} من {count}. الأسهم تنقلها، والمسافة تضعها، وEscape يعيدها.",
  "board.over": "{stage}، {place} من {count}",
  "board.overOutcome": "{stage}",
  "board.moved": "نُقلت {title} إلى {stage}",
  "board.sorted": "{title} رقم {place} في {stage}",
  "board.won": "رُبحت {title}",
  "board.lost": "عُلّمت {title} خاسرة",
  "board.back": "عادت {title} إلى {stage}",
  "board.refused": "عادت {title} إلى {stage}. {reason}",
  "board.offline": "أنت غير متصل، فعادت {title} إلى {stage}. لم يتغيّر شيء.",
  "board.late": "لم يأتِ جواب، فعادت {title} إلى {stage}. ستُظهر اللوحة ما حُفظ.",
  "board.moreFailed": "تعذّر تحميل فرص أخرى. حاول مرة أخرى.",
  "board.undo": "تراجع",
  "board.undoing": "جارٍ التراجع",
  "board.undone": "تم التراجع",
  "board.undoKept": "لم يمكن التراجع عن كل شيء: غيّره أحد بعد ذلك.",
  "board.undoFailed": "تعذّر التراجع. حاول مرة أخرى.",
  "board.dismiss": "أغلق",
};
