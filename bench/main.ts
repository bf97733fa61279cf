import { benchSql } from "./sql.ts";

const benches: Record<string, (args: string[]) => Promise<void>> = { sql: benchSql };

const [name = "", ...args] = Deno.args;
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (bench === undefined) throw new Error(`Use one of: ${Object.keys(benches).join(", ")}`);
await bench(args);
