import type { Generated } from "kysely";
import type { Business } from "./columns.ts";

export interface CompanyTable extends Business {
  name: string;
  domain: string | null;
  industry: string | null;
  phone: string | null;
  website: string | null;
  address: string | null;
  ownerId: number;
  /** The company that this one, which is in the trash, has become a part of. */
  mergedInto: Generated<number | null>;
  /** Lower-cased, accents folded, of name and domain; kept by the database. */
  searchText: Generated<string>;
}

export interface CustomerTable extends Business {
  name: string;
  email: string;
  phone: string | null;
  company: string | null;
  companyId: number | null;
  jobTitle: string | null;
  industry: string | null;
  status: Generated<string>;
  source: string | null;
  tags: Generated<string[]>;
  doNotContact: Generated<boolean>;
  ownerId: number;
  /** The customer that this one, who is in the trash, has become a part of. */
  mergedInto: Generated<number | null>;
  /** Lower-cased, accents folded, of name, company and email; kept by the database. */
  searchText: Generated<string>;
}

/** Who is sold to, by table. */
export interface CustomersTables {
  companies: CompanyTable;
  customers: CustomerTable;
}
