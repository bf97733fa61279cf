/** The data table's page. */
export const table = {
  "table.show": "Table",
  "table.showList": "List",
  "table.title": "{title} as a table",
  "table.keys":
    "Arrow keys move, Shift selects, Enter edits a cell, Control and C copies what is selected.",
  "table.width": "Width of {label}",
} as const;

/** What the data table says; sent to the page's script as a whole. */
export const tableTexts = {
  "table.saved": "{label} of {name} changed to {value}",
  "table.emptied": "{label} of {name} emptied",
  "table.refused": "Not saved: {reason}",
  "table.stale": "Not saved: someone has changed {label} to {value} meanwhile.",
  "table.offline": "Not saved: you are offline.",
  "table.copied": { one: "1 cell copied", other: "{count} cells copied" },
  "table.tooMany": "Select at most {count} rows to copy.",
  "table.notCopied": "The rows could not be copied. Try again.",
  "table.undo": "Undo",
  "table.undone": "Undone",
  "table.undoFailed": "That could not be undone. Try again.",
  "table.dismiss": "Dismiss",
} as const;

/** What the table's script needs. */
export const tableTextKeys = Object.keys(tableTexts) as (keyof typeof tableTexts)[];
