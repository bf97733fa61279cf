import { apiPersonalData } from "../../../../lib/http/personal_data.ts";
import { customerData } from "../../../../lib/privacy/personal_data.ts";

export const handler = apiPersonalData("customer", "Customer", customerData);
