/** The response itself if its headers can be changed, else a copy with the same body. */
export function withMutableHeaders(response: Response): Response {
  try {
    response.headers.delete("x-fresh-probe");
    return response;
  } catch {
    return new Response(response.body, response);
  }
}

/** Adds field names to the `Vary` header, each at most once. */
export function addVary(headers: Headers, field: string): void {
  const present = (headers.get("vary") ?? "").split(",").map((name) => name.trim()).filter(Boolean);
  const has = present.some((name) => name === "*" || name.toLowerCase() === field.toLowerCase());
  if (!has) headers.set("vary", [...present, field].join(", "));
}
