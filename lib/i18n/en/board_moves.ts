/** What the board says while leads are moved on it; loaded by its script in the page's language. */
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
} as const;
