import { page } from "fresh";
import { TypedNote } from "../../components/duplicates/TypedNote.tsx";
import { typedIn } from "../../lib/duplicates/form.ts";
import { alikeToTyped } from "../../lib/duplicates/service.ts";
import { define } from "../../lib/http/define.ts";

/** What the form's script puts beside what is typed: no head, no shell. */
export const config = { skipAppWrapper: true, skipInheritedLayouts: true };

export const handler = define.handlers({
  GET: async ({ state: { ctx }, url }) =>
    page({ alike: await alikeToTyped(ctx, "customers", typedIn(url.searchParams)) }),
});

export default define.page<typeof handler>(function AlikeToCustomers({ data: { alike } }) {
  return <TypedNote entity="customers" alike={alike} />;
});
