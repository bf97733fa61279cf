import type { ComponentChildren } from "preact";
import { Partial } from "fresh/runtime";
import Arrivals from "../../islands/Arrivals.tsx";
import { t } from "../../lib/i18n/t.ts";
import { withoutMessages } from "../ui/list_href.ts";

export interface SwappedProps {
  url: URL;
  /** What has islands; the browser's scripts keep it and change only what differs. */
  head: ComponentChildren;
  /** Forms with islands; each page has them anew, so that nothing is left of what was not sent. */
  forms?: ComponentChildren;
  /** What has none, and is exchanged as it is: its many elements cost no script. */
  children: ComponentChildren;
}

/** The content of a page that client navigation exchanges for that of another such page. */
export function Swapped({ url, head, forms, children }: SwappedProps) {
  const at = withoutMessages(url);
  return (
    <>
      <Partial name="head">
        <Arrivals at={at} waiting={t("app.loading")} />
        {head}
      </Partial>
      <Partial name="forms" key={at}>{forms}</Partial>
      <Partial name="rest">{children}</Partial>
    </>
  );
}
