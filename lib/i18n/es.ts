import type { en } from "./en.ts";
import { time } from "./es/time.ts";
import type { Translation } from "./t.ts";

/** The texts in Spanish. What is missing is shown in English. */
export const es: Translation<typeof en> = {
  ...time,
};
