import { AlikePage } from "../../../components/duplicates/AlikePage.tsx";
import { getCompany } from "../../../lib/companies/service.ts";
import { define } from "../../../lib/http/define.ts";
import { alikeHandlers } from "../../../lib/http/merge_form.ts";

export const handler = define.handlers(
  alikeHandlers("companies", { label: "Company", get: getCompany }),
);

export default define.page<typeof handler>(function CompanyDuplicates({ data }) {
  return <AlikePage entity="companies" {...data} />;
});
