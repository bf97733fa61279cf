import { MergePage } from "../../../components/duplicates/MergePage.tsx";
import { customerFields } from "../../../components/customers/fields.ts";
import { mergeCustomer } from "../../../lib/customers/merge.ts";
import { getCustomer } from "../../../lib/customers/service.ts";
import { fieldsOf } from "../../../lib/fields/service.ts";
import { define } from "../../../lib/http/define.ts";
import { mergeHandlers } from "../../../lib/http/merge_form.ts";

export const handler = define.handlers(mergeHandlers("customers", {
  label: "Customer",
  get: getCustomer,
  custom: (ctx) => fieldsOf(ctx, "customers"),
  merge: mergeCustomer,
}));

export default define.page<typeof handler>(function MergeCustomer({ data }) {
  return <MergePage entity="customers" fields={customerFields()} {...data} />;
});
