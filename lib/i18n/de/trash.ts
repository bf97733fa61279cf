import type { trash as english } from "../en/trash.ts";
import type { Translation } from "../t.ts";

export const trash: Translation<typeof english> = {
  "trash.title": "Papierkorb",
  "trash.lead":
    "Was in den Papierkorb verschoben wurde, das Neueste zuerst. Auch das Wiederherstellen lässt sich rückgängig machen.",
  "trash.restore": "Wiederherstellen",
  "trash.restoreThis": "Wiederherstellen: {name}",
  "trash.all": "Alle {count} im Papierkorb",
};
