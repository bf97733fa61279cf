import type { time as english } from "../en/time.ts";
import type { Translation } from "../t.ts";

export const time: Translation<typeof english> = {
  "time.today": "اليوم {time}",
  "time.yesterday": "أمس {time}",
};
