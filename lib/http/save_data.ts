/** Whether the browser says that its person wants as few bytes as can be. */
export function savesData(request: Request): boolean {
  return request.headers.get("save-data")?.trim().toLowerCase() === "on";
}
