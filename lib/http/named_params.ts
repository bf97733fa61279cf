import { linkParams } from "../choices/linked.ts";
import { pickMark } from "../choices/mark.ts";
import { pickedIn } from "../choices/picks.ts";
import { define } from "./define.ts";
import { isApi, isPublic } from "./paths.ts";

/** The page that asks which of several records a filter means. */
export const askingPath = "/choose";

/**
 * Names that were typed into a filter become ids before a page sees them (303), so that addresses
 * hold ids; a name that is not that of one record is asked about on a page of its own.
 */
export const namedParams = define.middleware(async (context) => {
  const { req, url, state: { ctx } } = context;
  const { searchParams } = url;
  const page = req.method === "GET" && url.search !== "" && !isApi(url) && !isPublic(url);
  if (!page || !namesSomething(searchParams)) return context.next();
  const { values, asked: [asked] } = await pickedIn(
    ctx,
    linkParams,
    Object.fromEntries(searchParams),
  );
  const params = new URLSearchParams(searchParams);
  params.delete("fresh-partial");
  for (const name of searchParams.keys()) if (name.startsWith(pickMark)) params.delete(name);
  for (const name of Object.keys(linkParams)) {
    if (values[name] !== undefined) params.set(name, values[name]);
  }
  const to = params.size === 0 ? url.pathname : `${url.pathname}?${params}`;
  if (asked === undefined) return context.redirect(to, 303);
  const { field } = asked;
  return context.redirect(`${askingPath}?${new URLSearchParams({ field, to })}`, 303);
});

/** Whether a parameter holds more than ids. */
function namesSomething(params: URLSearchParams): boolean {
  return [...params].some(([name, value]) =>
    name.startsWith(pickMark) ||
    (name in linkParams && value !== "" && !/^(\d+|me)(,(\d+|me))*$/.test(value))
  );
}
