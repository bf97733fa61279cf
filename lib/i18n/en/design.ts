/** Texts of the page that shows the design. */
export const design = {
  "design.title": "Design",
  "design.lead": "Every piece of the pages in every state, in light and in dark.",
  "design.buttons": "Buttons",
  "design.marks": "Badges, chips, menus, tabs",
  "design.fields": "Fields and facts",
  "design.messages": "Messages",
  "design.tables": "Tables",
  "design.charts": "Numbers and charts",
  "design.icons": "Icons",
} as const;
