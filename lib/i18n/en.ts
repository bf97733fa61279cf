import { log } from "./en/log.ts";
import { privacy } from "./en/privacy.ts";
import { bulk } from "./en/bulk.ts";
import { duplicates } from "./en/duplicates.ts";
import { imports } from "./en/imports.ts";
import { search } from "./en/search.ts";
import { pick } from "./en/pick.ts";
import { pipelines } from "./en/pipelines.ts";
import { changes } from "./en/changes.ts";
import { board } from "./en/board.ts";
import { boardMoves } from "./en/board_moves.ts";
import { table, tableTexts } from "./en/table.ts";
import { leads } from "./en/leads.ts";
import { account } from "./en/account.ts";
import { fields } from "./en/fields.ts";
import { files } from "./en/files.ts";
import { home } from "./en/home.ts";
import { interactions } from "./en/interactions.ts";
import { tasks } from "./en/tasks.ts";
import { offline } from "./en/offline.ts";
import { people } from "./en/people.ts";
import { reasons } from "./en/reasons.ts";
import { records } from "./en/records.ts";
import { companies } from "./en/companies.ts";
import { notifications } from "./en/notifications.ts";
import { nouns } from "./en/nouns.ts";
import { timeline } from "./en/timeline.ts";
import { trash } from "./en/trash.ts";
import { design } from "./en/design.ts";
import { palette } from "./en/palette.ts";
import { docs } from "./en/docs.ts";
import { time } from "./en/time.ts";
import { webhooks } from "./en/webhooks.ts";
import { viewing } from "./en/viewing.ts";
import { reports } from "./en/reports.ts";
import { system } from "./en/system.ts";
import { views } from "./en/views.ts";

/** Every text of the pages in English. Values stand in braces; plurals have two forms. */
export const en = {
  "app.name": "Petrel",
  "app.title": "{page} · Petrel",
  "app.skip": "Skip to content",
  "app.loading": "Loading the page",
  "app.version": "Petrel {version}",

  "nav.main": "Main",
  "nav.home": "Home",
  "nav.customers": "Customers",
  "nav.trash": "Trash",
  "nav.search": "Search everything",
  "nav.searchShort": "Search",
  "nav.account": "Your account, {name}",
  "nav.person": "{name}, {role}",
  "nav.signOut": "Sign out",

  "theme.label": "Colours",
  "theme.system": "System",
  "theme.light": "Light",
  "theme.dark": "Dark",

  "role.user": "user",
  "role.manager": "manager",
  "role.admin": "admin",

  "login.title": "Sign in",
  "login.email": "Email",
  "login.password": "Password",
  "login.submit": "Sign in",
  "login.demo": "Demo logins",
  "login.demoEmail": "Email",
  "login.demoRole": "Role",
  "login.demoPassword": "Password for all three:",

  "list.search": "Search in this list",
  "list.removeFilter": "Remove filter",
  "list.addFilter": "Add filter",
  "list.options": "Columns",
  "list.sort": "Sort by",
  "list.usualOrder": "Usual order",
  "list.reversed": "{label}, reversed",
  "list.rows": "Rows on a page",
  "list.columns": "Columns",
  "list.show": "Show",
  "list.filterTitle": "Filter this list",
  "list.any": "Any",
  "list.apply": "Apply filters",
  "list.or": "{first} or {second}",
  "list.filter": "{name}: {value}",
  "list.pages": "Pages",
  "list.range": "{from} to {to} of {total}",
  "list.rangeAbout": "{from} to {to} of about {total}",
  "list.countExactly": "Count exactly",
  "list.previous": "Previous",
  "list.next": "Next",
  "list.views": "Views",
  "list.pastEnd": "There is no page {page}",
  "list.pastEndText": "The list became shorter or the address is from another search.",
  "list.firstPage": "Go to the first page",

  "form.optional": "(optional)",
  "form.errors": {
    one: "Not saved: 1 field needs a change",
    other: "Not saved: {count} fields need a change",
  },
  "form.error": "{label}: {message}",
  "form.errorTitle": { one: "1 error: {title}", other: "{count} errors: {title}" },
  "form.cancel": "Cancel",
  "form.save": "Save",
  "form.edit": "Edit",
  "form.none": "None",
  "form.stale": "{name} saved this while you were editing",
  "form.staleText": {
    one: "{when}. One field differs; choose which value stays. The rest of what you typed is kept.",
    other:
      "{when}. {count} fields differ; choose which values stay. The rest of what you typed is kept.",
  },
  "form.yours": "Yours: {value}",
  "form.theirs": "Saved: {value}",
  "form.empty": "empty",

  "why.ask": "Why?",
  "why.about": "Why not: {action}?",

  "customers.title": "Customers",
  "customers.noun": "customer",
  "customers.add": "Add customer",
  "customers.all": "All",
  "customers.mine": "Mine",
  "customers.trash": "Trash",
  "customers.caption": "Customers",
  "customers.captionTrash": "Customers in the trash",
  "customers.found": { one: "1 customer", other: "{count} customers" },
  "customers.foundAbout": "About {count} customers",
  "customers.none": "No customers yet",
  "customers.noneText": "Add the first one by hand; it takes a name and an email address.",
  "customers.noMatch": "No customer matches “{search}”",
  "customers.noMatchFilters": {
    one: "No customer matches this filter",
    other: "No customer matches these {count} filters",
  },
  "customers.noMatchBoth": {
    one: "No customer matches “{search}” with this filter",
    other: "No customer matches “{search}” with these {count} filters",
  },
  "customers.addNamed": "Add “{search}” as customer",
  "customers.call": "Call {name}",
  "customers.callShort": "Call",
  "customers.emailShort": "Email",
  "customers.edit": "Edit customer",
  "customers.new": "Add customer",
  "customers.saveNew": "Add customer",
  "customers.save": "Save customer",
  "customers.facts": "Facts",
  "customers.editAllShort": "Edit all",
  "customers.person": "Person",
  "customers.business": "Business",
  "customers.titleAt": "{title}, {company}",
  "customers.field.name": "Name",
  "customers.field.email": "Email",
  "customers.field.phone": "Phone",
  "customers.field.company": "Company",
  "customers.field.jobTitle": "Job title",
  "customers.field.industry": "Industry",
  "customers.field.status": "Status",
  "customers.field.source": "Source",
  "customers.field.tags": "Tags",
  "customers.field.tag": "Tag",
  "customers.field.doNotContact": "Contact",
  "customers.field.ownerId": "Owner",
  "customers.field.teamId": "Team",
  "customers.field.createdAt": "Created",
  "customers.field.leadCount": "Leads",
  "customers.doNotContact": "Do not contact",
  "customers.contactAllowed": "Allowed",
  "customers.nameHint": "2 to 100 characters.",
  "customers.phoneExample": "Such as +49 30 123456",
  "customers.jobTitleExample": "Such as Head of IT",
  "customers.tagsHint": "Separated by commas.",
  "customers.sourceExample": "Such as Trade fair",
  "customers.status.prospect": "Prospect",
  "customers.status.active": "Active",
  "customers.status.inactive": "Inactive",

  "error.notFound": "There is nothing here for you",
  "error.notFoundText":
    "It may never have existed, be in the trash, or belong to someone outside your team.",
  "error.forbidden": "You may not do that",
  "error.failed": "That did not work",
  "error.failedText": "Try again. If it stays, send your admin this number:",
  "error.busy": "The service is not reachable right now",
  "error.busyText": "Nothing was saved. Try again in a minute.",
  "error.updating": "Petrel is being updated",
  "error.updatingText": "Its database belongs to another version. Try again in a minute.",
  "error.other": "That could not be done",
  "error.home": "Go to Home",
  "error.search": "Search customers",
  "error.again": "Try again",
  "error.back": "Go back",
  "error.signIn": "Sign in",
  "error.request": "Request number:",
  ...changes,
  ...duplicates,
  ...imports,
  ...search,
  ...leads,
  ...board,
  ...boardMoves,
  ...table,
  ...tableTexts,
  ...nouns,
  ...pick,
  ...pipelines,
  ...companies,
  ...reasons,
  ...records,
  ...offline,
  ...people,
  ...account,
  ...files,
  ...home,
  ...interactions,
  ...tasks,
  ...time,
  ...viewing,
  ...bulk,
  ...design,
  ...palette,
  ...trash,
  ...timeline,
  ...notifications,
  ...fields,
  ...docs,
  ...webhooks,
  ...views,
  ...reports,
  ...system,
  ...privacy,
  ...log,
} as const;
