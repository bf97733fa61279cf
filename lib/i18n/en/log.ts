/** Texts of the administrators' page of the log of changes. */
export const log = {
  "log.title": "Log of changes",
  "log.text": "Every change of every record: filter, verify, export.",
  "log.lead":
    "Every change in its place in the chain, the newest first. Nothing can be taken out of it unnoticed.",
  "log.verify": "Verify",
  "log.export": "Export as CSV",
  "log.none": "No change fits",
  "log.noneText": "Take a filter away, or choose other days.",
  "log.action": "Action",
  "log.from": "From",
  "log.to": "To",
  "log.unsealed": "waits for its position",
  "log.position": "position {position}",
  "log.fields": "Fields: {fields}",
  "log.doing": "Verifying: {done} of {total} changes",
  "log.whole": "{checked} changes are whole, of these {erased} erased",
  "log.head": "Head: position {position}, hash {hash}",
  "log.headText": "Keep it elsewhere: it proves later that nothing was cut off.",
  "log.wrong": "The log was tampered with at change {id}",
  "log.wrongText": "{entity} {entityId}: {why}. The {checked} changes before it are whole.",
  "changes.action.purged": "deleted for good",
} as const;
