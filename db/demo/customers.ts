import type { Ctx } from "../../lib/context.ts";
import { insertAll } from "./bulk.ts";
import { workingTime } from "./clock.ts";
import type { Owners } from "./people.ts";
import { at, type Random } from "./random.ts";
import { type Region, regions } from "./regions.ts";
import { jobTitles, sources, tags, trades } from "./words.ts";

export interface DemoCompany {
  id: number;
  name: string;
  industry: string;
  domain: string;
  region: Region;
}

export interface DemoCustomer {
  id: number;
  ownerId: number;
  companyId: number | null;
  company: string | null;
  currency: string;
  daysAgo: number;
  createdAt: string;
}

/** Companies whose names and towns fit together. */
export async function seedCompanies(
  ctx: Ctx,
  random: Random,
  owners: Owners,
): Promise<DemoCompany[]> {
  const named = uniquely(360, () => newCompany(random), (company) => company.domain);
  const ids = await insertAll(
    ctx,
    "companies",
    named.map(({ region, ...company }) => ({
      ...company,
      phone: phone(region, random),
      website: `https://www.${company.domain}`,
      address: `${random.int(1, 180)} ${random.pick(streets)}, ${random.pick(region.cities)}`,
      ownerId: random.weighted(owners),
      ...born(ctx, random, ageIn(random)),
    })),
  );
  return named.map((company, index) => ({ ...company, id: at(ids, index) }));
}

const streets = ["Harbour Road", "Station Street", "Mill Lane", "Market Square", "Park Avenue"];

function newCompany(random: Random) {
  const region = random.pick(regions);
  const stem = random.pick(region.stems);
  const [trade, industry] = random.pick(trades);
  const name = [stem, trade, random.pick(region.forms)].join(" ").trim();
  return { name, industry, domain: `${slug(`${stem} ${trade}`)}.example`, region };
}

/** Customers, most of them at one of the companies. */
export async function seedCustomers(
  ctx: Ctx,
  random: Random,
  from: { companies: DemoCompany[]; owners: Owners },
): Promise<DemoCustomer[]> {
  const drafts = uniquely(1000, () => newCustomer(ctx, random, from), (draft) => draft.row.email);
  const ids = await insertAll(ctx, "customers", drafts.map((draft) => draft.row));
  return drafts.map(({ row, ...draft }, index) => ({
    id: at(ids, index),
    ownerId: row.ownerId,
    companyId: row.companyId,
    company: row.company,
    ...draft,
    createdAt: row.createdAt,
  }));
}

function newCustomer(
  ctx: Ctx,
  random: Random,
  { companies, owners }: { companies: DemoCompany[]; owners: Owners },
) {
  const company = random.chance(0.92) ? random.pick(companies) : undefined;
  const region = company?.region ?? random.pick(regions);
  const [first, last] = [random.pick(region.first), random.pick(region.last)];
  const daysAgo = ageIn(random);
  const row = {
    name: `${first} ${last}`,
    email: `${slug(first)}.${slug(last)}@${company?.domain ?? "mail.example"}`,
    phone: random.chance(0.85) ? phone(region, random) : null,
    company: company?.name ?? null,
    companyId: company?.id ?? null,
    jobTitle: company === undefined ? null : random.pick(jobTitles),
    industry: company?.industry ?? null,
    status: random.weighted([["active", 52], ["prospect", 36], ["inactive", 12]]),
    source: random.weighted(sources),
    tags: tags.filter(() => random.chance(0.12)),
    doNotContact: random.chance(0.03),
    ownerId: random.weighted(owners),
    ...born(ctx, random, daysAgo),
  };
  return { row, daysAgo, currency: region.currency };
}

/** How many days ago a record was made: within a year and a half, more of them lately. */
function ageIn(random: Random): number {
  return Math.floor(random.int(1, 540) * random.int(1, 100) / 100) + 1;
}

function born(ctx: Ctx, random: Random, daysAgo: number) {
  const createdAt = workingTime(ctx.now, -daysAgo, random);
  return { createdAt, updatedAt: createdAt };
}

function phone(region: Region, random: Random): string {
  return region.phone.replaceAll("#", () => String(random.int(0, 9)));
}

function slug(text: string): string {
  return text.replaceAll("ß", "ss").replaceAll("ø", "o").replaceAll("Ø", "O").replaceAll("ı", "i")
    .replaceAll("ł", "l").replaceAll("Ł", "L").normalize("NFD")
    .toLowerCase().replace(/[^a-z0-9 -]/g, "").trim().replace(/ +/g, "-");
}

/** So many different ones; what was made already is made anew. */
function uniquely<T>(count: number, make: () => T, key: (made: T) => string): T[] {
  const found = new Map<string, T>();
  while (found.size < count) {
    const made = make();
    if (!found.has(key(made))) found.set(key(made), made);
  }
  return [...found.values()];
}
