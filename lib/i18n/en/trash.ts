/** Texts of the trash. */
export const trash = {
  "trash.title": "Trash",
  "trash.lead": "What was moved to the trash, the latest first. Restoring can be undone too.",
  "trash.restore": "Restore",
  "trash.restoreThis": "Restore: {name}",
  "trash.all": "All {count} in the trash",
} as const;
