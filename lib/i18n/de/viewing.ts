import type { viewing as english } from "../en/viewing.ts";
import type { Translation } from "../t.ts";

export const viewing: Translation<typeof english> = {
  "viewing.title": "Sie sehen Petrel als {name}, {role}",
  "viewing.text":
    "Sie sehen, was diese Person sieht. Nichts lässt sich ändern, bis Sie es beenden.",
  "viewing.end": "Ansehen beenden",
  "viewing.start": "Ansehen als {name}",
};
