import type { Cell, Shown } from "./shown.ts";

/** A report's rows with their totals; it scrolls where it is wider than the screen. */
export function ReportTable({ caption, shown }: { caption: string; shown: Shown }) {
  const { columns, rows, total } = shown;
  return (
    <div class="panel table xscroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption class="vh">{caption}</caption>
        <thead>
          <tr class="pin">
            {columns.map(({ label, num }) => (
              <th key={label} scope="col" class={num ? "num" : undefined}>{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr class="pin">
              <Cells cells={cells} columns={columns} />
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr class="pin">
              <Cells cells={total} columns={columns} />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Cells({ cells, columns }: { cells: readonly Cell[]; columns: Shown["columns"] }) {
  const [head, ...rest] = cells;
  return (
    <>
      <th scope="row">{head && <Value cell={head} />}</th>
      {rest.map((cell, index) => (
        <td class={classOf(cell, columns[index + 1]?.num === true)}>
          <Value cell={cell} />
        </td>
      ))}
    </>
  );
}

function classOf({ tone }: Cell, num: boolean): string | undefined {
  const classes = [num && "num", tone].filter(Boolean);
  return classes.length === 0 ? undefined : classes.join(" ");
}

function Value({ cell: { text, href } }: { cell: Cell }) {
  return href === undefined ? <>{text}</> : <a href={href}>{text}</a>;
}
