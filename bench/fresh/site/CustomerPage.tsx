import type { Row } from "./content.ts";
import Counter from "./islands/Counter.tsx";
import { RowTable } from "./RowTable.tsx";

/** The measured page: a table of 50 rows and one island. */
export function CustomerPage({ data }: { data: { rows: Row[] } }) {
  return (
    <>
      <h1>Customers</h1>
      <Counter start={3} />
      <RowTable rows={data.rows} />
    </>
  );
}
