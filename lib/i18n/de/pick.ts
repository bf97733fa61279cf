import type { pick as page } from "../en/pick.ts";
import type { Translation } from "../t.ts";

export const pick: Translation<typeof page> = {
  "pick.placeholder": "Teil des Namens",
  "pick.several": "Das passt auf mehrere. Wählen Sie einen aus oder schreiben Sie mehr vom Namen.",
  "pick.none": "Nichts passt zu „{text}“. Schreiben Sie einen Teil des Namens.",
  "pick.choose": "Welcher Eintrag ist gemeint?",
  "pick.more": "Es gibt noch mehr. Schreiben Sie mehr vom Namen.",
  "pick.title": "{label}: Wer oder was ist gemeint?",
  "pick.lead": "„{text}“ kann einer dieser Einträge sein.",
  "pick.again": "Noch einmal suchen",
};
