/** Texts of the search that Ctrl-K opens. */
export const palette = {
  "palette.label": "Search everything",
  "palette.found": "Results: {count}",
} as const;
