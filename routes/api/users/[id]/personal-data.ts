import { apiPersonalData } from "../../../../lib/http/personal_data.ts";
import { userData } from "../../../../lib/privacy/personal_data.ts";

export const handler = apiPersonalData("user", "User", userData);
