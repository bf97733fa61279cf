import { numberIn } from "./record_page.ts";

/** The customer and lead that an address names: `?customerId=7`, or `?about=leadId:7`. */
export function parentsIn(params: URLSearchParams) {
  const named = new URLSearchParams({
    ...aboutIn(params.get("about")),
    ...Object.fromEntries(params),
  });
  return { customerId: numberIn(named, "customerId"), leadId: numberIn(named, "leadId") };
}

/** What a choice among customers and leads means: `leadId:7`. */
export function aboutIn(about: string | null | undefined): Record<string, string> {
  const [, field, id] = /^(customerId|leadId):(\d{1,15})$/.exec(about ?? "") ?? [];
  return field === undefined || id === undefined ? {} : { [field]: id };
}
