import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import { ofPeople } from "./conditions.ts";
import type { Whose } from "./frame.ts";

/** How many records lack each thing, and how many there are. */
export interface Lacks {
  leads: number;
  amount: number;
  expectedCloseOn: number;
  leadSource: number;
  customers: number;
  phone: number;
  companyId: number;
  customerSource: number;
}

const open = sql`leads.closed_at is null and leads.deleted_at is null and leads.stage_id =
  any(array(select id from stages where type = 'open'))`;

/** What open leads and customers lack; each count reads only the rows that lack it. */
export async function selectLacks(
  db: Db,
  { leads, customers }: { leads: Whose; customers: Whose },
): Promise<Lacks> {
  const mine = { leads: ofPeople(sql.ref("leads.ownerId"), leads) };
  const ofLeads = (column: string) =>
    sql`(select count(*)::int from leads
      where ${open} and ${mine.leads} and ${sql.ref(`leads.${column}`)} is null)`;
  const theirs = sql`customers.deleted_at is null and ${
    ofPeople(sql.ref("customers.ownerId"), customers)
  }`;
  const ofCustomers = (column: string) =>
    sql`(select count(*)::int from customers
      where ${theirs} and ${sql.ref(`customers.${column}`)} is null)`;
  const { rows: [lacks] } = await sql<Lacks>`
    select (select coalesce(sum(leads), 0)::int from lead_sums as leads
        join stages on stages.id = stage_id and stages.type = 'open'
        where ${mine.leads}) as leads,
      ${ofLeads("amount")} as amount, ${ofLeads("expectedCloseOn")} as expected_close_on,
      ${ofLeads("source")} as lead_source,
      (select count(*)::int from customers where ${theirs}) as customers,
      ${ofCustomers("phone")} as phone, ${ofCustomers("companyId")} as company_id,
      ${ofCustomers("source")} as customer_source
  `.execute(db);
  if (lacks === undefined) throw new Error("Counts give one row");
  return lacks;
}
