import type { en } from "./en.ts";
import { time } from "./de/time.ts";
import type { Translation } from "./t.ts";

/** The texts in German. What is missing is shown in English. */
export const de: Translation<typeof en> = {
  ...time,
};
