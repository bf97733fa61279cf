import type { log as english } from "../en/log.ts";
import type { Translation } from "../t.ts";

export const log: Translation<typeof english> = {
  "log.title": "Änderungsprotokoll",
  "log.text": "Jede Änderung an jedem Datensatz: filtern, prüfen, ausgeben.",
  "log.lead":
    "Jede Änderung an ihrem Platz in der Kette, die neueste zuerst. Nichts lässt sich unbemerkt herausnehmen.",
  "log.verify": "Prüfen",
  "log.export": "Als CSV ausgeben",
  "log.none": "Keine Änderung passt dazu",
  "log.noneText": "Nehmen Sie einen Filter weg oder wählen Sie andere Tage.",
  "log.action": "Aktion",
  "log.from": "Von",
  "log.to": "Bis",
  "log.unsealed": "wartet auf ihre Position",
  "log.position": "Position {position}",
  "log.fields": "Felder: {fields}",
  "log.doing": "Wird geprüft: {done} von {total} Änderungen",
  "log.whole": "{checked} Änderungen sind unversehrt, davon {erased} gelöscht",
  "log.head": "Kopf: Position {position}, Hash {hash}",
  "log.headText":
    "Bewahren Sie ihn anderswo auf: Er beweist später, dass nichts abgeschnitten wurde.",
  "log.wrong": "Das Protokoll wurde bei Änderung {id} verfälscht",
  "log.wrongText": "{entity} {entityId}: {why}. Die {checked} Änderungen davor sind unversehrt.",
  "changes.action.purged": "endgültig gelöscht",
  "log.verifying": "Prüfung des Änderungsprotokolls",
};
