import { page } from "fresh";
import { ROWS } from "../content.ts";

export { CustomerPage as default } from "../CustomerPage.tsx";

/** Gives the page its rows. */
export const handler = { GET: () => page({ rows: ROWS }) };
