import { apiHandler } from "../../lib/http/api_handler.ts";
import { ok } from "../../lib/http/answer.ts";
import { exactVersion, versionTag } from "../../lib/http/etag.ts";
import { editOf } from "../../lib/define_resource.ts";
import { type Organisation, OrganisationPatch } from "../../lib/organisation/schema.ts";
import { getOrganisation, updateOrganisation } from "../../lib/organisation/service.ts";

const one = (record: Organisation) => ok(record, { ETag: versionTag(record.version) });

export const handler = apiHandler({
  GET: async ({ ctx }) => one(await getOrganisation(ctx)),
  async PATCH({ ctx, body, request }) {
    const seen = { readOnly: ["id"], exactVersion: exactVersion(request) };
    return one(await updateOrganisation(ctx, editOf(OrganisationPatch, body, seen)));
  },
});
