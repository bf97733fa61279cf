/** The page of pinned reports: one's own, or a team's. */
export function pinnedPath(teamId: number | null): string {
  return `/reports/pinned${teamId === null ? "" : `?teamId=${teamId}`}`;
}
