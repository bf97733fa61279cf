/** Words for moments near now. */
export const time = {
  "time.today": "Today {time}",
  "time.yesterday": "Yesterday {time}",
} as const;
