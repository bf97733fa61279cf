import type { Run } from "../runs/schema.ts";
import type { Answer } from "./answer.ts";

/** 202 with the job that goes on, and where its progress is told. */
export function accepted(run: Run): Answer {
  return { status: 202, headers: { Location: `/api/runs/${run.id}` }, body: { data: run } };
}
