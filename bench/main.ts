type Bench = (args: string[]) => Promise<void>;

// Each is loaded only when it is asked for, so that what one of them loads does not weigh on another.
const benches: Record<string, () => Promise<Bench>> = {
  app: async () => (await import("./app/main.ts")).benchApp,
  fresh: async () => (await import("./fresh/main.ts")).benchFresh,
  import: async () => (await import("./import.ts")).benchImport,
  killed: async () => (await import("./killed.ts")).benchKilled,
  peers: async () => (await import("./peers/main.ts")).benchPeers,
  plans: async () => (await import("./plans.ts")).benchPlans,
  reports: async () => (await import("./reports.ts")).benchReports,
  "round-trip": async () => (await import("./round_trip.ts")).benchRoundTrip,
  sql: async () => (await import("./sql.ts")).benchSql,
};

const [name = "", ...args] = Deno.args;
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (bench === undefined) throw new Error(`Use one of: ${Object.keys(benches).join(", ")}`);
await (await bench())(args);
