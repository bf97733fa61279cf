/** The pipeline board. */
export const board = {
  "board.title": "Pipeline",
  "board.pipelines": "Pipelines",
  "board.stages": "Stages",
  "board.mine": "Mine",
  "board.everyone": "All",
  "board.filter": "Filter",
  "board.filterTitle": "Filter the board",
  "board.open": {
    one: "1 open lead, {sum}, weighted {weighted}",
    other: "{count} open leads, {sum}, weighted {weighted}",
  },
  "board.sum": "Sum",
  "board.empty": "No leads here",
  "board.outcomes": "Close the lead",
  "board.unconverted": {
    one: "1 amount without an exchange rate is left out",
    other: "{count} amounts without an exchange rate are left out",
  },
  "board.keys": "Press Space to move this lead with the arrow keys",
} as const;

/** What the board says while leads are moved on it; sent to the page's script as a whole. */
export const boardMoves = {
  "board.count": { one: "1 lead", other: "{count} leads" },
  "board.more": { one: "Show 1 more", other: "Show {count} more" },
  "board.picked":
    "Picked up {title}. {stage}, {place} of {count}. Arrow keys move it, Space drops it, Escape puts it back.",
  "board.over": "{stage}, {place} of {count}",
  "board.overOutcome": "{stage}",
  "board.moved": "{title} moved to {stage}",
  "board.sorted": "{title} is number {place} in {stage}",
  "board.won": "{title} is won",
  "board.lost": "{title} is marked as lost",
  "board.back": "{title} is back in {stage}",
  "board.refused": "{title} is back in {stage}. {reason}",
  "board.offline": "You are offline, so {title} is back in {stage}. Nothing was changed.",
  "board.late":
    "No answer came, so {title} is back in {stage}. The board will show what was saved.",
  "board.moreFailed": "More leads could not be loaded. Try again.",
  "board.undo": "Undo",
  "board.undoing": "Undoing",
  "board.undone": "Undone",
  "board.undoKept": "Not everything could be undone: someone changed it since.",
  "board.undoFailed": "That could not be undone. Try again.",
  "board.dismiss": "Dismiss",
  "board.cancel": "Cancel",
} as const;

/** What the board's script needs. */
export const boardMoveKeys = Object.keys(boardMoves) as (keyof typeof boardMoves)[];
