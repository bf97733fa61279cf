import type { offline as english } from "../en/offline.ts";
import type { Translation } from "../t.ts";

export const offline: Translation<typeof english> = {
  "offline.title": "Sie sind offline",
  "offline.text":
    "Bis die Verbindung wieder steht, kann nichts gelesen oder gespeichert werden. Was Sie getippt haben, bleibt auf der Seite, die Sie verlassen haben: Gehen Sie dorthin zurück und senden Sie es später noch einmal.",
  "offline.again": "Noch einmal versuchen",
};
