import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { registry } from "../../lib/observe/metrics.ts";
import "../../lib/observe/scrape.ts";

const folder = new URL("../../deploy/", import.meta.url);
const read = (path: string) => Deno.readTextFile(new URL(path, folder));

interface Dashboard {
  panels: { title: string; gridPos: Box; targets: { expr: string }[] }[];
}

interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

const dashboard: Dashboard = JSON.parse(await read("grafana/dashboards/petrel.json"));
const expressions = dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
const alerts = await read("prometheus/alerts.yml");

/** The series that a process gives: a histogram is three. */
function seriesOf({ name, type }: { name: string; type: unknown }): string[] {
  return String(type) === "histogram"
    ? ["_bucket", "_count", "_sum"].map((part) => name + part)
    : [name];
}

const existing = new Set(registry.getMetricsAsArray().flatMap(seriesOf));
const namesIn = (text: string) => text.match(/\bpetrel_\w+/g) ?? [];

Deno.test("the dashboard asks for series that exist, and shows every metric", () => {
  const asked = new Set(expressions.flatMap(namesIn));
  assert.deepEqual([...asked].filter((name) => !existing.has(name)), []);
  const unseen = registry.getMetricsAsArray()
    .filter((metric) => !seriesOf(metric).some((name) => asked.has(name)));
  assert.deepEqual(unseen.map(({ name }) => name), []);
});

Deno.test("alerts ask for series that exist", () => {
  const asked = namesIn(alerts);
  assert.ok(asked.length > 10);
  assert.deepEqual(asked.filter((name) => !existing.has(name)), []);
});

Deno.test("labels that rules and panels name are labels of the metric", () => {
  const known = new Set(["le", "instance", "job"]);
  for (const metric of registry.getMetricsAsArray()) {
    if ("labelNames" in metric && Array.isArray(metric.labelNames)) {
      for (const label of metric.labelNames) known.add(String(label));
    }
  }
  const text = [...expressions, alerts].join("\n");
  const grouped = [...text.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, list = ""]) =>
    list.split(/,\s*/)
  );
  const matched = [...text.matchAll(/\b(\w+)=~?"/g)].map(([, label = ""]) => label);
  assert.ok(grouped.length > 10 && matched.length > 3);
  assert.deepEqual([...grouped, ...matched].filter((label) => !known.has(label)), []);
});

Deno.test("no panel lies over another", () => {
  const boxes = dashboard.panels.map(({ gridPos }) => gridPos);
  const cells = boxes.flatMap(({ x, y, w, h }) =>
    Array.from({ length: w * h }, (_, n) => `${x + n % w},${y + Math.floor(n / w)}`)
  );
  assert.equal(new Set(cells).size, cells.length);
  assert.ok(boxes.every(({ x, w }) => x + w <= 24));
});

const promtool = spawnSync("promtool", ["--version"]).status === 0;

Deno.test({
  name: "promtool takes the configuration, the rules and their tests",
  ignore: !promtool,
  fn() {
    const cwd = new URL("prometheus/", folder).pathname;
    for (
      const words of [
        ["check", "config", "--syntax-only", "prometheus.yml"],
        ["check", "rules", "alerts.yml"],
        ["test", "rules", "alerts_test.yml"],
      ]
    ) {
      const { status, stdout, stderr } = spawnSync("promtool", words, { cwd, encoding: "utf8" });
      assert.equal(status, 0, `${words.join(" ")}\n${stdout}${stderr}`);
    }
  },
});

Deno.test({
  name: "promtool parses every expression of the dashboard",
  ignore: !promtool,
  async fn() {
    const rules = expressions.map((expr, n) => ({ record: `panel:${n}`, expr }));
    const path = await Deno.makeTempFile({ suffix: ".json" });
    await Deno.writeTextFile(path, JSON.stringify({ groups: [{ name: "dashboard", rules }] }));
    const { status, stderr } = spawnSync("promtool", ["check", "rules", path], {
      encoding: "utf8",
    });
    await Deno.remove(path);
    assert.equal(status, 0, stderr);
  },
});
