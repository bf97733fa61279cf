import { BarChart } from "../ui/BarChart.tsx";
import type { Chart } from "../ui/chart.ts";
import { ChartKey } from "../ui/ChartKey.tsx";
import { ColumnChart } from "../ui/ColumnChart.tsx";
import { Panel } from "../ui/Panel.tsx";

const months = ["Jun", "Jul", "Aug", "Sep", "Oct", "Nov"];

const chart: Chart = {
  title: "Won and open, by month",
  description: "Won grows from 20 to 70, open falls from 60 to 10.",
  places: months,
  series: [
    { label: "Won", values: [20, 30, 40, 50, 60, 70] },
    { label: "Commit", values: [0, 10, 10, 20, 10, 20] },
    { label: "Best case", values: [30, 20, 0, 10, 20, 0] },
    { label: "Open", values: [60, 50, 40, 30, 20, 10] },
  ],
  marks: { label: "Target", values: [90, 90, null, 100, 100, 100] },
  short: (value) => `€${value}k`,
};

/** Numbers that matter, and both kinds of charts with all of their fills. */
export function Charts({ id }: { id: string }) {
  const { marks: _, ...bars } = { ...chart, places: months.slice(0, 3) };
  return (
    <div class="stack-sm">
      <dl class="panel stats">
        <div>
          <dt>Open pipeline</dt>
          <dd>€17,336,278</dd>
          <dd>222 leads</dd>
        </div>
        <div>
          <dt>Won this month</dt>
          <dd>+€2,043,795</dd>
        </div>
        <div>
          <dt>Late</dt>
          <dd>0</dd>
        </div>
      </dl>
      <Panel id={`${id}-columns`} title={`Columns, ${id}`} aside={<span class="count">6</span>}>
        <div class="panel-body stack-sm">
          <ChartKey {...chart} />
          <ColumnChart chart={chart} id={`${id}-column-chart`} />
        </div>
      </Panel>
      <Panel id={`${id}-bars`} title={`Bars, ${id}`}>
        <div class="panel-body">
          <BarChart chart={bars} id={`${id}-bar-chart`} />
        </div>
      </Panel>
    </div>
  );
}
