/** Texts of saved views. */
export const views = {
  "views.back": "Back to the list",
  "views.save": "Save view",
  "views.saveTitle": "Save this list as a view",
  "views.edit": "Edit view",
  "views.name": "Name",
  "views.nameHint": "It stands over the list.",
  "views.shared": "Everyone sees it",
  "views.notShared": "Only I see it",
  "views.who": "Who sees it",
  "views.sharedBy": "{name}, shared by {owner}",
  "views.toTrash": "Remove view",
  "views.field.query": "Filters",
  "export.csv": "Export",
  "export.title": "this list as CSV",
} as const;
