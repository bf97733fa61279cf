import type { trash as english } from "../en/trash.ts";
import type { Translation } from "../t.ts";

export const trash: Translation<typeof english> = {
  "trash.title": "سلة المحذوفات",
  "trash.lead": "ما نُقل إلى سلة المحذوفات، الأحدث أولًا. يمكن التراجع عن الاستعادة أيضًا.",
  "trash.restore": "استعد",
  "trash.restoreThis": "استعد: {name}",
  "trash.all": "كل ما في السلة: {count}",
};
