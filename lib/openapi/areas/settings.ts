import { z } from "zod";
import { OrganisationPatch, OrganisationRecord } from "../../organisation/schema.ts";
import { TagQuery, TagRename } from "../../tags/schema.ts";
import type { Area } from "../describe.ts";

/** What holds for everyone. */
export const settings: Area = {
  tag: "settings",
  about: "The organisation and its tags.",
  operations: {
    "GET /api/organisation": {
      summary: "Read the organisation",
      answer: OrganisationRecord,
      headers: ["ETag"],
    },
    "PATCH /api/organisation": {
      summary: "Change the organisation",
      body: OrganisationPatch,
      answer: OrganisationRecord,
      headers: ["ETag", "Change-Set"],
      guarded: true,
    },
    "GET /api/tags": {
      summary: "The customers' tags, with how many have each",
      query: TagQuery,
      answer: z.array(z.object({ tag: z.string(), count: z.number().int() })),
      headers: ["ETag"],
    },
    "POST /api/tags/rename": {
      summary: "Rename a tag of all customers",
      body: TagRename,
      answer: z.object({ changed: z.number().int() }),
      headers: ["Change-Set"],
    },
  },
};
