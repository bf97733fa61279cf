import { z } from "zod";
import { bulkKindOf } from "../../bulk/kinds.ts";
import { bulkBody, type BulkPreview, BulkResult, BulkTotals } from "../../bulk/schema.ts";
import { Run } from "../../runs/schema.ts";
import type { Resource } from "../../resource.ts";
import { resources } from "../../resources.ts";
import { AsOfQuery, HistoryQuery } from "../../schema/list_query.ts";
import { fieldChange } from "../answers/changes.ts";
import type { Area, Described, OperationKey } from "../describe.ts";

/** Every record of the registry has the same operations, as far as it can. */
export function recordAreas(): Area[] {
  return resources.map((resource) => ({
    tag: resource.name,
    about: `Lists, reads and writes ${resource.name}.`,
    operations: {
      ...collection(resource),
      ...item(resource),
      ...whole(resource),
      ...(resource.name === "customers" && card),
    },
  }));
}

const bulkPreview: z.ZodType<BulkPreview> = z.strictObject({
  matched: z.number().int(),
  job: z.boolean(),
  outcome: BulkTotals.nullable(),
});

type Operations = Partial<Record<OperationKey, Described>>;

const card: Operations = {
  "GET /api/customers/{id}/vcard": {
    summary: "A customer as a vCard (4.0)",
    download: ["text/vcard"],
  },
};

const shape = {
  fields: z.string().optional().describe("The fields wanted, separated by commas; `id` is there."),
};

function shapeQuery({ relations }: Resource) {
  const names = Object.keys(relations ?? {});
  if (names.length === 0) return shape;
  const include = z.string().optional()
    .describe(`Related records beside \`data\`, under \`included\`: ${names.join(", ")}`);
  return { ...shape, include };
}

function listQuery(resource: Resource, more: z.ZodRawShape = {}): z.ZodType {
  const { query } = resource.schema;
  return query instanceof z.ZodObject ? query.extend({ ...shapeQuery(resource), ...more }) : query;
}

const written = ["ETag", "Change-Set"] as const;

function collection(resource: Resource): Operations {
  const { name, label, schema, create, upsert } = resource;
  const record = schema.record;
  return {
    [`GET /api/${name}`]: {
      summary: `List ${name}`,
      query: listQuery(resource),
      list: record,
      headers: ["ETag", "X-Total-Count"],
    },
    ...(create && schema.create && {
      [`POST /api/${name}`]: {
        summary: `Make a ${label.toLowerCase()}`,
        detail: "`warnings` names records that look the same.",
        body: schema.create,
        answer: record,
        status: 201,
        headers: [...written, "Location"],
      },
    }),
    ...(upsert && schema.create && {
      [`PUT /api/${name}`]: {
        summary: `Replace the ${label.toLowerCase()} that matches, or make it`,
        query: z.object({ match: z.string() }),
        body: schema.create,
        answer: record,
        also: { 201: record },
        headers: [...written, "Location"],
        guarded: true,
      },
    }),
  };
}

function item(resource: Resource): Operations {
  const { name, label, schema, update, replace, trash, restore, history, asOf } = resource;
  const record = schema.record;
  const one = `/api/${name}/{id}` as const;
  const called = label.toLowerCase();
  const past = asOf === undefined ? {} : AsOfQuery.partial().shape;
  const patch = schema.patch instanceof z.ZodObject
    ? schema.patch.extend({ version: z.number().int().optional() })
    : schema.patch;
  return {
    [`GET ${one}`]: {
      summary: `Read a ${called}`,
      ...(asOf && { detail: "With `asOf`, its own fields as they stood at that instant." }),
      query: z.object({ ...past, ...shapeQuery(resource) }),
      answer: asOf === undefined ? record : z.union([record, z.looseObject({ id: z.number() })]),
      headers: ["ETag"],
    },
    ...(update && patch && {
      [`PATCH ${one}`]: {
        summary: `Change a ${called}`,
        detail: "With the `version` that was read, other people's changes to other fields stay.",
        body: patch,
        answer: record,
        headers: written,
        guarded: true,
      },
    }),
    ...(replace && schema.create && {
      [`PUT ${one}`]: {
        summary: `Replace a ${called}`,
        detail: "Fields that are left out become empty.",
        body: schema.create,
        answer: record,
        headers: written,
        guarded: true,
      },
    }),
    ...(trash && {
      [`DELETE ${one}`]: {
        summary: `Move a ${called} to the trash`,
        headers: ["Change-Set"],
        guarded: true,
      },
    }),
    ...(restore && {
      [`POST ${one}/restore`]: {
        summary: `Take a ${called} out of the trash`,
        answer: record,
        headers: written,
      },
    }),
    ...(history && {
      [`GET ${one}/history`]: {
        summary: `A ${called}'s changes, newest first`,
        query: HistoryQuery,
        list: fieldChange,
      },
    }),
  };
}

/** What is done with a whole list. */
function whole(resource: Resource): Operations {
  const { name, all } = resource;
  const format = z.enum(["csv", "xlsx", "json", "jsonl"]).optional();
  const kind = bulkKindOf(name);
  return {
    ...(all && {
      [`GET /api/${name}/export`]: {
        summary: `All ${name} of a list as a file`,
        detail: "Sent while it is read; the list's filters hold. `fields` takes `custom.KEY` too.",
        query: listQuery(resource, { format }),
        download: [
          "text/csv",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/json",
          "application/x-ndjson",
        ],
      },
    }),
    ...(kind && {
      [`POST /api/${name}/bulk`]: {
        summary: `Change many ${name} at once`,
        detail: "By `ids` or by the list's `filter`, in one change set; over 1,000 by a job.",
        body: bulkBody(kind.change),
        answer: z.union([BulkResult, bulkPreview]),
        also: { 202: Run },
        headers: ["Change-Set", "Location"],
      },
    }),
  };
}
