/** One request, in its own words for the app and for the limit. */
export interface Case {
  name: string;
  method?: string;
  /** Places in braces are filled by `load.ts`. */
  path: string;
  body?: object;
  /** How the app is told who asks; nobody for static files. */
  as: "token" | "cookie" | "nobody";
  /** The same at the limit; absent where only the app's own figure counts. */
  limit?: string;
  /** The least ratio of our requests per second to the limit's. */
  goal?: number;
}

const lists: Case[] = [
  { name: "list", path: "/api/customers?limit=20", as: "token", limit: "/list", goal: 0.6 },
  { name: "deep page", path: "/api/customers?limit=20&page={deep}", as: "token" },
  {
    name: "search",
    path: "/api/customers?limit=20&search=kessler",
    as: "token",
    limit: "/search?q=kessler",
    goal: 0.5,
  },
  { name: "record", path: "/api/customers/{n}", as: "token", limit: "/record?id={n}" },
];

const writes: Case[] = [
  {
    ...{ name: "create", method: "POST", path: "/api/customers", as: "token", limit: "/create" },
    body: { name: "Load {unique}", email: "load.{unique}@bench.test" },
    goal: 0.5,
  },
  {
    ...{ name: "update", method: "PATCH", path: "/api/customers/{n}", as: "token" },
    ...{ limit: "/update?id={n}", body: { jobTitle: "Head of {n}" } },
  },
  {
    ...{ name: "move", method: "POST", path: "/api/leads/{n}/move", as: "token" },
    ...{ limit: "/move?id={n}", body: { stageId: "{stage}" } },
  },
];

const pages: Case[] = [
  { name: "page: customers", path: "/customers", as: "cookie", limit: "/page", goal: 0.5 },
  { name: "page: customer", path: "/customers/{n}", as: "cookie" },
  { name: "page: lead", path: "/leads/{n}", as: "cookie" },
  { name: "page: edit", path: "/customers/{n}/edit", as: "cookie" },
  { name: "page: home", path: "/", as: "cookie" },
  { name: "page: board", path: "/board", as: "cookie" },
  { name: "page: leads", path: "/leads", as: "cookie" },
  { name: "page: tasks", path: "/tasks", as: "cookie" },
  { name: "page: companies", path: "/companies", as: "cookie" },
  { name: "page: interactions", path: "/interactions", as: "cookie" },
  { name: "page: report", path: "/reports/pipeline", as: "cookie" },
  { name: "page: sign-in", path: "/login", as: "nobody" },
  { name: "page: search", path: "/search?q=kessler", as: "cookie" },
];

/** What is asked, in the order of the table. */
export const cases: Case[] = [
  ...lists,
  ...writes,
  { name: "board", path: "/api/board", as: "token" },
  { name: "dashboard", path: "/api/dashboard", as: "token" },
  ...pages,
  { name: "static file", path: "{static}", as: "nobody", limit: "/static", goal: 0.4 },
];
