import type { webhooks as english } from "../en/webhooks.ts";
import type { Translation } from "../t.ts";

/** Texte der Verwaltungsseiten über Webhooks. */
export const webhooks: Translation<typeof english> = {
  "webhooks.title": "Webhooks",
  "webhooks.text": "Sagen Sie anderen Programmen sofort, was hier geschieht.",
  "webhooks.none": "Noch keine Webhooks",
  "webhooks.noneText":
    "Ein Webhook sagt einem anderen Programm, was hier geschieht, unterschrieben und wenige Sekunden später. Nennen Sie unten Adresse und Ereignisse.",
  "webhooks.url": "Adresse",
  "webhooks.urlHint": "Wohin Nachrichten gehen, etwa https://example.com/hook.",
  "webhooks.events": "Ereignisse",
  "webhooks.status": "Status",
  "webhooks.active": "An",
  "webhooks.disabled": "Aus",
  "webhooks.create": "Webhook anlegen",
  "webhooks.made": "Der Webhook ist angelegt. Das ist sein Geheimnis:",
  "webhooks.madeText": "Damit werden Nachrichten signiert. Es wird nur dieses eine Mal gezeigt.",
  "webhooks.one": "Webhook {id}",
  "webhooks.test": "Test senden",
  "webhooks.switchOn": "Einschalten",
  "webhooks.switchOff": "Ausschalten",
  "webhooks.remove": "Entfernen",
  "webhooks.off": "Er wurde ausgeschaltet",
  "webhooks.messages": "Nachrichten",
  "webhooks.noMessages": "Noch nichts gesendet",
  "webhooks.noMessagesText":
    "Schicken Sie einen Test, oder ändern Sie einen Datensatz seiner Ereignisse: Die Nachricht und ihre Antwort stehen dann hier.",
  "webhooks.event": "Ereignis",
  "webhooks.record": "Datensatz",
  "webhooks.tries": "Versuche",
  "webhooks.at": "Erstellt",
  "webhooks.queued": "Wartet",
  "webhooks.delivered": "Angekommen",
  "webhooks.failed": "Aufgegeben",
  "webhooks.again": "Erneut senden",
  "webhooks.againNamed": "{event} erneut senden",
  "webhooks.older": "Ältere",
};
