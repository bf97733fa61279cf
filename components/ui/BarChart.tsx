// @ts-types="./d3_scale.d.ts"
import { scaleLinear } from "d3-scale";
// @ts-types="./d3_shape.d.ts"
import { stack } from "d3-shape";
import { type Chart, fills } from "./chart.ts";

const step = 40;

/** Bars of things that are not along time, the series one after the other, each under its name. */
export function BarChart({ chart, id }: { chart: Chart; id: string }) {
  const { title, description, places, series, short } = chart;
  const rows = places.map((_, index) => series.map(({ values }) => values[index] ?? 0));
  const sums = rows.map((row) => row.reduce((sum, value) => sum + value, 0));
  const x = scaleLinear().domain([0, Math.max(1, ...sums)]).range([0, 100]);
  const layers = stack().keys(series.map((_, key) => key)).value((row, key) => row[key] ?? 0)(rows);
  return (
    <svg
      class="chart"
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
      height={places.length * step + 4}
    >
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{description}</desc>
      {places.map((place, index) => (
        <>
          <text x="0" y={index * step + 14}>{place}</text>
          <text class="total" x="100%" y={index * step + 14} text-anchor="end">
            {short(sums[index] ?? 0)}
          </text>
          <line class="grid" x1="0" x2="100%" y1={index * step + 33} y2={index * step + 33} />
          {layers.map((layer, key) => {
            const [from, to] = layer[index] ?? [0, 0];
            return to > from && (
              <rect
                class={fills[key]}
                x={percent(x(from))}
                width={percent(x(to) - x(from))}
                y={index * step + 20}
                height="12"
              />
            );
          })}
        </>
      ))}
    </svg>
  );
}

const percent = (share: number) => `${Math.round(share * 100) / 100}%`;
