import { attachables, FileQuery, FileRecord } from "../../files/schema.ts";
import type { Area, Described, OperationKey } from "../describe.ts";

function ofRecord(entity: string): Partial<Record<OperationKey, Described>> {
  return {
    [`GET /api/${entity}/{id}/files`]: {
      summary: `List the files of one of the ${entity}`,
      query: FileQuery,
      list: FileRecord,
      headers: ["ETag", "X-Total-Count"],
    },
    [`POST /api/${entity}/{id}/files`]: {
      summary: `Add a file to one of the ${entity}`,
      upload: { file: "At most 25 MB." },
      answer: FileRecord,
      status: 201,
      headers: ["ETag", "Location", "Change-Set"],
    },
  };
}

/** Files at records. */
export const files: Area = {
  tag: "files",
  about: "Attachments of customers, companies, leads and interactions.",
  operations: {
    ...Object.assign({}, ...attachables.map(ofRecord)),
    "GET /api/files/{id}": {
      summary: "Download a file",
      download: ["*/*"],
      headers: ["ETag"],
    },
    "DELETE /api/files/{id}": {
      summary: "Move a file to the trash",
      headers: ["Change-Set"],
      guarded: true,
    },
    "POST /api/files/{id}/restore": {
      summary: "Take a file out of the trash",
      answer: FileRecord,
      headers: ["Change-Set"],
    },
  },
};
