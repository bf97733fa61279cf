import type { Client } from "../support/app.ts";

/** What the contract test sends for a resource: whole bodies that the create schema takes. */
export interface Sample {
  create(n: number): Record<string, unknown>;
  /** A text field and two other values for it. */
  field: string;
  values: [string, string] | [number, number];
  /** A body with one wrong field, and the field. */
  wrong: { body: Record<string, unknown>; field: string };
  /** Fields that name other records, made by who sends the body. */
  needs?(who: Client): Promise<Record<string, unknown>>;
  /** With these fields others read a record, which its owner alone could delete otherwise. */
  seen?: Record<string, unknown>;
  /** The same where only people with more rights make one, for that reader. */
  seenBy?(reader: Client, admin: Client): Promise<Record<string, unknown>>;
  /** Everyone reads all of them, only administrators write: nothing is out of scope. */
  shared?: true;
}

export const samples: Record<string, Sample> = {
  customers: {
    create: (n) => ({ name: `Contract ${n}`, email: `contract${n}@x.test` }),
    field: "name",
    values: ["First change", "Second change"],
    wrong: { body: { email: "no-address" }, field: "email" },
  },
  companies: {
    create: (n) => ({ name: `Contract ${n}`, domain: `contract${n}.example` }),
    field: "name",
    values: ["First change", "Second change"],
    wrong: { body: { domain: "no domain" }, field: "domain" },
  },
  teams: {
    create: (n) => ({ name: `Contract ${n}` }),
    field: "name",
    values: ["First change", "Second change"],
    wrong: { body: { managerId: "nobody" }, field: "managerId" },
    shared: true,
  },
  users: {
    create: (n) => ({ name: `Contract ${n}`, email: `contract${n}@x.test`, role: "user" }),
    field: "name",
    values: ["First change", "Second change"],
    wrong: { body: { role: "king" }, field: "role" },
  },
  "lost-reasons": {
    create: (n) => ({ name: `Contract ${n}`, key: `contract_${n}` }),
    field: "name",
    values: ["First change", "Second change"],
    wrong: { body: { position: -1 }, field: "position" },
    shared: true,
  },
  pipelines: {
    create: (n) => ({ name: `Contract ${n}` }),
    field: "name",
    values: ["First change", "Second change"],
    wrong: { body: { position: -1 }, field: "position" },
    shared: true,
  },
  stages: {
    create: (n) => ({ pipelineId: 1, name: `Contract ${n}` }),
    field: "name",
    values: ["First change", "Second change"],
    wrong: { body: { probability: 101 }, field: "probability" },
    shared: true,
  },
  tasks: {
    create: (n) => ({ title: `Contract ${n}` }),
    field: "title",
    values: ["First change", "Second change"],
    wrong: { body: { dueAt: "tomorrow" }, field: "dueAt" },
  },
  leads: {
    create: (n) => ({ title: `Contract ${n}` }),
    needs: aCustomer,
    field: "title",
    values: ["First change", "Second change"],
    wrong: { body: { amount: -1 }, field: "amount" },
  },
  interactions: {
    create: (n) => ({ kind: "note", subject: `Contract ${n}` }),
    needs: aCustomer,
    field: "subject",
    values: ["First change", "Second change"],
    wrong: { body: { kind: "dream" }, field: "kind" },
  },
  fields: {
    create: (n) => ({
      entity: "customers",
      key: `contract_${n}`,
      label: `Contract ${n}`,
      type: "text",
    }),
    field: "label",
    values: ["First change", "Second change"],
    wrong: { body: { position: -1 }, field: "position" },
    shared: true,
  },
  views: {
    create: (n) => ({ entity: "customers", name: `Contract ${n}`, query: "status=active" }),
    field: "name",
    values: ["First change", "Second change"],
    wrong: { body: { shared: "perhaps" }, field: "shared" },
    seen: { shared: true },
  },
  targets: {
    create: (n) => ({ quarter: quarterOf(n), amount: 1000 }),
    needs: someone,
    seenBy: someone,
    field: "amount",
    values: [2000, 3000],
    wrong: { body: { amount: -1 }, field: "amount" },
  },
  pins: {
    create: (n) => ({ report: "funnel", query: `ownerId=${n}` }),
    field: "query",
    values: ["period=month", "period=quarter"],
    wrong: { body: { query: "period=ever" }, field: "query" },
    seenBy: theTeamOf,
  },
};

async function someone(who: Client): Promise<{ userId: number }> {
  const { data } = await (await who.request("/api/auth/me")).json();
  return { userId: data.id };
}

/** A team that the reader joins. */
async function theTeamOf(reader: Client, admin: Client): Promise<{ teamId: number }> {
  const { userId } = await someone(reader);
  const made = await admin.request("/api/teams", { json: { name: "Readers" } });
  const { data: { id: teamId } } = await made.json();
  await admin.request(`/api/users/${userId}`, { method: "PATCH", json: { teamId } });
  return { teamId };
}

async function aCustomer(who: Client): Promise<{ customerId: number }> {
  const email = `${crypto.randomUUID()}@x.test`;
  const response = await who.request("/api/customers", { json: { name: "Needed", email } });
  const { data } = await response.json();
  return { customerId: data.id };
}

/** One of the 1,200 quarters that a date may lie in. */
function quarterOf(n: number): string {
  const month = String(1 + 3 * (n % 4)).padStart(2, "0");
  return `${1900 + Math.floor(n / 4) % 300}-${month}-01`;
}
