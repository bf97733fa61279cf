import { getCustomer } from "../../../../lib/customers/service.ts";
import { vcardOf } from "../../../../lib/customers/vcard.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";
import { publicOrigin } from "../../../../lib/http/client.ts";

export const handler = apiHandler({
  async GET({ ctx, params, context }) {
    const id = idOf(params, "Customer");
    const text = vcardOf(await getCustomer(ctx, id), publicOrigin(context));
    return new Response(text, {
      headers: {
        "Content-Type": "text/vcard; charset=utf-8",
        "Content-Disposition": `attachment; filename="customer-${id}.vcf"`,
      },
    });
  },
});
