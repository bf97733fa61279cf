/** Texts of "View as". */
export const viewing = {
  "viewing.title": "You are viewing as {name}, {role}",
  "viewing.text": "You see what they see. Nothing can be changed until you end it.",
  "viewing.end": "End viewing",
  "viewing.start": "View as {name}",
} as const;
