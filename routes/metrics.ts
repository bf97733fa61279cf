import { define } from "../lib/http/define.ts";
import { metricsAnswer } from "../lib/http/metrics.ts";

export const handler = define.handlers({ GET: metricsAnswer });
