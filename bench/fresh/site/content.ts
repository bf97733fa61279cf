/** One line of the measured table. */
export interface Row {
  id: number;
  name: string;
  email: string;
  company: string;
  amount: string;
}

/** What the page shows: 50 rows, made once, as a database would give them. */
export const ROWS: Row[] = Array.from({ length: 50 }, (_, i) => ({
  id: i + 1,
  name: `Customer ${i + 1}`,
  email: `customer.${i + 1}@example.com`,
  company: `Company <${i % 7}> & Sons`,
  amount: (i * 137.5).toFixed(2),
}));

/** The answer of the plain handler. */
export const HELLO = {
  body: "<h1>Hello</h1>",
  headers: { "content-type": "text/html; charset=utf-8" },
};
