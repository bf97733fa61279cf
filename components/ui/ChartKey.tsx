import { type Chart, fills } from "./chart.ts";

/** What each fill of a chart stands for; nothing where there is only one. */
export function ChartKey({ series, marks }: Pick<Chart, "series" | "marks">) {
  if (series.length + (marks ? 1 : 0) < 2) return null;
  return (
    <ul class="key muted">
      {series.map(({ label }, index) => (
        <li key={label} class="iline">
          <svg width="14" height="14" aria-hidden="true">
            <rect class={fills[index]} x="1" y="1" width="12" height="12" />
          </svg>
          {label}
        </li>
      ))}
      {marks && (
        <li class="iline">
          <svg width="14" height="14" aria-hidden="true">
            <line class="target" x1="0" x2="14" y1="7" y2="7" />
          </svg>
          {marks.label}
        </li>
      )}
    </ul>
  );
}
