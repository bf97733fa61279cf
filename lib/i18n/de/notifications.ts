import type { notifications as english } from "../en/notifications.ts";
import type { Translation } from "../t.ts";

export const notifications: Translation<typeof english> = {
  "notifications.title": "Benachrichtigungen",
  "notifications.badge": {
    one: "1 ungelesene Benachrichtigung",
    other: "{count} ungelesene Benachrichtigungen",
  },
  "notifications.due": { one: "1 Aufgabe fällig", other: "{count} Aufgaben fällig" },
  "notifications.none": "Noch nichts zu melden",
  "notifications.noneText":
    "Hier erfahren Sie, wenn Ihnen etwas zugewiesen wird, eine Aufgabe fällig ist, jemand @ und Ihren Namen schreibt oder ein Import beendet ist.",
  "notifications.readAll": "Alle als gelesen markieren",
  "notifications.older": "Ältere zeigen",
  "notifications.unread": "ungelesen",
  "notifications.assigned": "{actor} hat Ihnen „{name}“ übergeben",
  "notifications.assignedMany": "{actor} hat Ihnen {count} Datensätze übergeben: {list}",
  "notifications.mentioned": "{actor} hat Sie bei „{name}“ erwähnt",
  "notifications.taskDue": "Fällig: {name}",
  "notifications.runDone": "Eine Änderung vieler Datensätze ist beendet",
  "notifications.hidden": "ein Datensatz, den Sie nicht mehr sehen",
};
