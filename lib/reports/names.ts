/** Every report by its place in addresses, in the order of the pages. */
export const reportNames = [
  ...["pipeline", "forecast", "movement", "funnel", "win-rate", "cycle"] as const,
  ...["lost-reasons", "sources", "activity", "slipped", "quality", "targets"] as const,
] as const;

export type ReportName = typeof reportNames[number];

/** Whether there is a report of that name. */
export function isReport(name: string): name is ReportName {
  return reportNames.some((one) => one === name);
}
