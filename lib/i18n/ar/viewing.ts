import type { viewing as english } from "../en/viewing.ts";
import type { Translation } from "../t.ts";

export const viewing: Translation<typeof english> = {
  "viewing.title": "أنت تنظر بعيني {name}، {role}",
  "viewing.text": "ترى ما يراه. لا يمكن تغيير شيء حتى تنهي ذلك.",
  "viewing.end": "أنهِ النظر",
  "viewing.start": "انظر بعيني {name}",
};
