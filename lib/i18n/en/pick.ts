/** Texts of fields that find a record by what is typed. */
export const pick = {
  "pick.placeholder": "Part of the name",
  "pick.several": "Several match. Choose one of them, or write more of the name.",
  "pick.none": "Nothing here matches “{text}”. Write a part of the name.",
  "pick.choose": "Which one?",
  "pick.more": "More match than these. Write more of the name.",
  "pick.title": "{label}: which one?",
  "pick.lead": "“{text}” may be one of these.",
  "pick.again": "Search again",
} as const;
