import { idOf } from "../../../../lib/http/api.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";
import { csvDownload, csvText } from "../../../../lib/http/csv_file.ts";
import { importErrors } from "../../../../lib/imports/service.ts";

export const handler = apiHandler({
  async GET({ ctx, params }) {
    const id = idOf(params, "Import");
    const { columns, pages } = await importErrors(ctx, id);
    return csvDownload(`import-${id}-errors`, csvText(columns, pages));
  },
});
