/** Texts of the pages of duplicates and merging. */
export const duplicates = {
  "duplicates.title": "Duplicates",
  "duplicates.find": "Duplicates",
  "duplicates.lead": "Records that may be about the same, the newest first.",
  "duplicates.of": "Who may be the same as {name}",
  "duplicates.ofCompany": "What may be the same as {name}",
  "duplicates.none": "Nothing looks the same",
  "duplicates.noneText":
    "Compared are email addresses, phone numbers and domains, and names together with their company.",
  "duplicates.exact": "The same {reasons}",
  "duplicates.probable": "Probably, by {reasons}",
  "duplicates.reason.email": "email address",
  "duplicates.reason.domain": "domain",
  "duplicates.reason.phone": "phone number",
  "duplicates.reason.name": "name",
  "duplicates.compare": "Compare",
  "duplicates.older": "Older pairs",
  "duplicates.pair": "{first} and {second}",
  "duplicates.note": {
    one: "1 other record may be the same",
    other: "{count} others may be the same",
  },
  "duplicates.noteShow": "Compare them",
  "duplicates.use": "Use this one",
  "duplicates.anyway": "Saving stays possible if it is another one.",
  "merge.title": "Merge into {name}",
  "merge.lead":
    "{loser} becomes a part of {winner}: leads, tasks, activities and files move, and the old address leads here. It can be undone.",
  "merge.leadCompany":
    "{loser} becomes a part of {winner}: customers, leads and files move, and the old address leads here. It can be undone.",
  "merge.fields": "Choose what stays",
  "merge.same": {
    one: "1 field is the same in both.",
    other: "{count} fields are the same in both.",
  },
  "merge.allSame": "All fields are the same in both.",
  "merge.empty": "empty",
  "merge.from": "{value} (#{id})",
  "merge.submit": "Merge records",
  "merge.other": "Keep {name} instead",
} as const;
