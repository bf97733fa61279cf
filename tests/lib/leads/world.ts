import type { LeadInput } from "../../../lib/leads/schema.ts";
import { createLead, listLeads } from "../../../lib/leads/service.ts";
import { allLostReasons } from "../../../lib/lost_reasons/service.ts";
import { orderedStages } from "../../../lib/stages/service.ts";
import { createCustomer } from "../../factories/records.ts";
import { testDatabase } from "../../support/database.ts";
import { person } from "../../support/people.ts";

/** A database with people of each role, a customer of the seller's, and short ways to leads. */
export async function leadWorld() {
  const database = await testDatabase();
  const seller = await person(database, "user");
  const colleague = await person(database, "user");
  const manager = await person(database, "manager");
  const admin = await person(database, "admin");
  const customer = await createCustomer(database.db, { ownerId: seller.id });
  const stages = await orderedStages(seller.ctx());
  const reasons = await allLostReasons(seller.ctx());
  const stage = (key: string) => stages.find((one) => one.key === key)?.id ?? 0;
  let made = 0;
  return {
    ...database,
    ...{ database, seller, colleague, manager, admin, customer, stage },
    reason: (key: string) => reasons.find((one) => one.key === key)?.id ?? 0,
    /** A lead of the seller's. */
    async newLead(more: Partial<LeadInput> = {}) {
      made += 1;
      const input = { title: `Lead ${made}`, customerId: customer.id, ...more };
      return (await createLead(seller.ctx(), input)).record;
    },
    /** The ids of a stage's leads from the top. */
    async column(key: string): Promise<number[]> {
      const query = { stageId: [stage(key)], limit: 100 };
      return (await listLeads(admin.ctx(), query)).data.map((lead) => lead.id);
    },
  };
}
