import { createBuilder } from "./fresh.config.ts";

const builder = createBuilder();
if (Deno.args.includes("build")) await builder.build();
else await builder.listen(() => import("./main.ts"));
