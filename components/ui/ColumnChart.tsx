// @ts-types="./d3_scale.d.ts"
import { scaleBand, scaleLinear } from "d3-scale";
// @ts-types="./d3_shape.d.ts"
import { stack } from "d3-shape";
import { type Chart, fills } from "./chart.ts";

const [top, bottom, height] = [24, 216, 244];

/** Columns along time, the series one upon the other; x in per cent, so that text keeps its size. */
export function ColumnChart({ chart, id }: { chart: Chart; id: string }) {
  const { title, description, places, series, marks, short } = chart;
  const rows = places.map((_, index) => series.map(({ values }) => values[index] ?? 0));
  const sums = rows.map((row) => row.reduce((sum, value) => sum + value, 0));
  const most = Math.max(1, ...sums, ...(marks?.values ?? []).map((mark) => mark ?? 0));
  const y = scaleLinear().domain([0, most]).range([bottom, top]).nice(3);
  const x = scaleBand().domain(places.map((_, index) => index)).range([9, 100]).padding(0.3);
  const layers = stack().keys(series.map((_, key) => key)).value((row, key) => row[key] ?? 0)(rows);
  const middle = (index: number) => (x(index) ?? 0) + x.bandwidth() / 2;
  const every = Math.ceil(places.length / 8);
  return (
    <svg class="chart" role="img" aria-labelledby={`${id}-t ${id}-d`} height={height}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{description}</desc>
      {y.ticks(3).map((tick) => (
        <>
          <line class="grid" x1="0" x2="100%" y1={y(tick)} y2={y(tick)} />
          <text x="0" y={y(tick) - 4}>{tick === 0 ? "" : short(tick)}</text>
        </>
      ))}
      {layers.map((layer, key) =>
        layer.map(([from, to], index) =>
          to > from && (
            <rect
              class={fills[key]}
              x={percent(x(index) ?? 0)}
              width={percent(x.bandwidth())}
              y={round(y(to))}
              height={round(y(from) - y(to))}
            />
          )
        )
      )}
      {marks?.values.map((mark, index) =>
        mark !== null && (
          <line
            class="target"
            x1={percent((x(index) ?? 0) - 1)}
            x2={percent((x(index) ?? 0) + x.bandwidth() + 1)}
            y1={round(y(mark))}
            y2={round(y(mark))}
          />
        )
      )}
      {places.map((place, index) => (
        <>
          {index % every === 0 && (
            <text
              class={isSecond(index / every, places.length / every) ? "second" : undefined}
              x={percent(middle(index))}
              y={bottom + 20}
              text-anchor="middle"
            >
              {place}
            </text>
          )}
          {places.length <= 8 && sums[index] !== 0 && (
            <text
              class="total"
              x={percent(middle(index))}
              y={round(y(sums[index] ?? 0)) - 6}
              text-anchor="middle"
            >
              {short(sums[index] ?? 0)}
            </text>
          )}
        </>
      ))}
    </svg>
  );
}

/** Every other name of many, which a phone has no room for; the last one is never among them. */
function isSecond(index: number, count: number): boolean {
  return count > 4 && index % 2 === Math.ceil(count) % 2;
}

const round = (pixels: number) => Math.round(pixels * 10) / 10;
const percent = (share: number) => `${Math.round(share * 10) / 10}%`;
