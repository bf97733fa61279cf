/** The texts of the search over all records. */
export const search = {
  "search.title": "Search",
  "search.titleFor": "Search for “{q}”",
  "search.start": "What are you looking for?",
  "search.startText": "Two letters find beginnings, three or more find any part of a word.",
  "search.none": "Nothing matches “{q}”",
  "search.noneText": "Check the spelling or use fewer words. Records in the trash are left out.",
  "search.all": "All that match",
  "search.customers": "Customers",
  "search.companies": "Companies",
  "search.leads": "Leads",
  "search.tasks": "Tasks",
  "search.interactions": "Activities",
  "search.users": "People",
  "search.untitled": "Without a subject",
} as const;
