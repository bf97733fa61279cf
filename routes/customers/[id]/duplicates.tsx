import { AlikePage } from "../../../components/duplicates/AlikePage.tsx";
import { getCustomer } from "../../../lib/customers/service.ts";
import { define } from "../../../lib/http/define.ts";
import { alikeHandlers } from "../../../lib/http/merge_form.ts";

export const handler = define.handlers(
  alikeHandlers("customers", { label: "Customer", get: getCustomer }),
);

export default define.page<typeof handler>(function CustomerDuplicates({ data }) {
  return <AlikePage entity="customers" {...data} />;
});
