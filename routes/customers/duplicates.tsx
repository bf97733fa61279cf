import { PairsPage } from "../../components/duplicates/PairsPage.tsx";
import { define } from "../../lib/http/define.ts";
import { pairsHandlers } from "../../lib/http/merge_form.ts";

export const handler = define.handlers(pairsHandlers("customers"));

export default define.page<typeof handler>(function CustomerPairs({ data }) {
  return <PairsPage entity="customers" {...data} />;
});
