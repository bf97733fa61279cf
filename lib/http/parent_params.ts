import { numberIn } from "./record_page.ts";

/** The customer and lead that an address names: `?customerId=7`. */
export function parentsIn(params: URLSearchParams) {
  return { customerId: numberIn(params, "customerId"), leadId: numberIn(params, "leadId") };
}
