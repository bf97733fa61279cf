/** A kind of page and what it may cost; bytes are compressed, without headers. */
export interface Budget {
  name: string;
  path: string;
  /** The first response, with the rules it needs. */
  first: number;
  /** The same page later, when the browser has the stylesheet. */
  repeat: number;
  /** All scripts that the page loads. */
  scripts: number;
  /** Whether its times are measured too, which takes some 20 s. */
  timed?: true;
}

const kilobyte = 1024;
const usual = { first: 14 * kilobyte, repeat: 5 * kilobyte };

const long = { first: 14 * kilobyte, repeat: 6.6 * kilobyte };

const board = { first: 14 * kilobyte, repeat: 6.4 * kilobyte, scripts: 18 * kilobyte };

/** From docs/performance.md. One line for each kind of page; paths are those of the demo data. */
export const pages: readonly Budget[] = [
  { name: "sign-in", path: "/login", ...usual, scripts: 0 },
  { name: "home", path: "/", ...usual, scripts: 12 * kilobyte, timed: true },
  // With client navigation.
  { name: "list", path: "/customers", ...usual, scripts: 14 * kilobyte, timed: true },
  { name: "record", path: "/customers/7", ...usual, scripts: 12 * kilobyte, timed: true },
  { name: "lead", path: "/leads/7", ...usual, scripts: 12 * kilobyte },
  { name: "form", path: "/customers/7/edit", ...usual, scripts: 12 * kilobyte },
  { name: "new", path: "/customers/new", ...usual, scripts: 12 * kilobyte },
  { name: "tasks", path: "/tasks", ...usual, scripts: 14 * kilobyte },
  // Fifty cards are 5.4 KB without the forms that move them, so the 5 KB of other pages are not to be had.
  { name: "board", path: "/board", ...board, timed: true },
  { name: "admin", path: "/admin", ...usual, scripts: 12 * kilobyte },
  { name: "report", path: "/reports/forecast", ...usual, scripts: 12 * kilobyte },
  // A row for each of twelve people and eight weeks, with five links each.
  { name: "long report", path: "/reports/activity", ...long, scripts: 12 * kilobyte },
  { name: "pinned reports", path: "/reports/pinned", ...usual, scripts: 12 * kilobyte },
  { name: "pipelines", path: "/admin/pipelines", ...usual, scripts: 12 * kilobyte },
  { name: "rights", path: "/admin/rights", ...usual, scripts: 12 * kilobyte },
  { name: "import", path: "/import", ...usual, scripts: 12 * kilobyte },
  { name: "change log", path: "/admin/changes", ...usual, scripts: 12 * kilobyte },
  { name: "privacy", path: "/admin/privacy", ...usual, scripts: 12 * kilobyte },
  { name: "system", path: "/admin/system", ...usual, scripts: 12 * kilobyte },
];
