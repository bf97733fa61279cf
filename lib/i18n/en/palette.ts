/** Texts of the search that Ctrl-K opens. */
export const palette = {
  "palette.label": "Search everything",
  "palette.hint": "Names, companies, leads, tasks",
  "palette.found": "Results: {count}",
} as const;
