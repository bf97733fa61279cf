import type { Row } from "./content.ts";

/** The table of the measured page. */
export function RowTable({ rows }: { rows: Row[] }) {
  return (
    <table class="table">
      <thead>
        <tr>
          <th>Name</th>
          <th>Email</th>
          <th>Company</th>
          <th>Amount</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} class={row.id % 2 === 0 ? "even" : "odd"}>
            <td>
              <a href={`/customers/${row.id}`}>{row.name}</a>
            </td>
            <td>{row.email}</td>
            <td>{row.company}</td>
            <td class="number">{row.amount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
