/** The pipeline board. */
export const board = {
  "board.title": "Pipeline",
  "board.pipelines": "Pipelines",
  "board.stages": "Stages",
  "board.mine": "Mine",
  "board.everyone": "All",
  "board.filter": "Filter",
  "board.filterTitle": "Filter the board",
  "board.open": {
    one: "1 open lead, {sum}, weighted {weighted}",
    other: "{count} open leads, {sum}, weighted {weighted}",
  },
  "board.sum": "Sum",
  "board.empty": "No leads here",
  "board.outcomes": "Close the lead",
  "board.unconverted": {
    one: "1 amount without an exchange rate is left out",
    other: "{count} amounts without an exchange rate are left out",
  },
  "board.keys": "Press Space to move this lead with the arrow keys",
} as const;
