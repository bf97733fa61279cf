/** Texts that the pages of all records share. */
export const records = {
  "records.toTrash": "Move to trash",
  "records.inTrash": "This {noun} is in the trash",
  "records.inTrashText": "Lists and searches leave it out. Restore it to work with it again.",
  "records.restore": "Restore {noun}",
  "records.noMatchText": "Try other words or fewer filters.",
  "records.showAll": "Show all",
  "records.edit": "Edit all",
  "records.withoutFilters": {
    one: "Search without the filter",
    other: "Search without the {count} filters",
  },
  "records.noneTrash": "The trash is empty",
  "records.noneTrashText": "What is moved to the trash waits here until restored.",
  "records.created": "Created",
  "records.updated": "Changed",
  "records.deleted": "Trashed",
  "records.me": "Me",
  "records.missing": "Missing",
} as const;
