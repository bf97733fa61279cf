import { page, type PageProps } from "fresh";
import { type Row, ROWS } from "../content.ts";
import Counter from "../islands/Counter.tsx";
import { RowTable } from "../RowTable.tsx";

/** Gives the page its rows. */
export const handler = { GET: () => page({ rows: ROWS }) };

/** The measured page: a table of 50 rows and one island. */
export default function Customers({ data }: Pick<PageProps<{ rows: Row[] }>, "data">) {
  return (
    <>
      <h1>Customers</h1>
      <Counter start={3} />
      <RowTable rows={data.rows} />
    </>
  );
}
