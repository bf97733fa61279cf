import { listHref } from "../ui/list_href.ts";

/** The board with these parameters. */
export function boardHref(params: URLSearchParams): string {
  return listHref("/board", params, {});
}

/** The list of all leads of a stage in the board's order and with its filters. */
export function restHref(params: URLSearchParams, stageId: number): string {
  return listHref("/leads", params, {
    pipelineId: null,
    stageId: String(stageId),
    sort: "position",
  });
}
