import { MergePage } from "../../../components/duplicates/MergePage.tsx";
import { companyFields } from "../../../components/companies/fields.ts";
import { mergeCompany } from "../../../lib/companies/merge.ts";
import { getCompany } from "../../../lib/companies/service.ts";
import { fieldsOf } from "../../../lib/fields/service.ts";
import { define } from "../../../lib/http/define.ts";
import { mergeHandlers } from "../../../lib/http/merge_form.ts";

export const handler = define.handlers(mergeHandlers("companies", {
  label: "Company",
  get: getCompany,
  custom: (ctx) => fieldsOf(ctx, "companies"),
  merge: mergeCompany,
}));

export default define.page<typeof handler>(function MergeCompany({ data }) {
  return <MergePage entity="companies" fields={companyFields()} {...data} />;
});
