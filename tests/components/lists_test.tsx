import assert from "node:assert/strict";
import { renderToString } from "preact-render-to-string";
import { CustomerTable } from "../../components/customers/CustomerTable.tsx";
import { customerFilters } from "../../components/customers/fields.ts";
import { FilterChips } from "../../components/records/RecordFilters.tsx";
import { listHref, withoutMessages } from "../../components/ui/list_href.ts";
import { Pager } from "../../components/ui/Pager.tsx";
import type { Customer } from "../../lib/customers/schema.ts";
import { reader, sampleCustomer } from "./sample_customer.ts";

function table(customer: Partial<Customer>, sort = "-createdAt"): string {
  const sortHref = (other: string) => `/customers?sort=${other}`;
  const customers = [sampleCustomer(customer)];
  return renderToString(<CustomerTable {...{ customers, sort, sortHref, reader }} caption="C" />);
}

Deno.test("a row links to its record and dials the number without its decoration", () => {
  const html = table({});
  assert.match(html, /<a class="title" href="\/customers\/42">Amélie Fontaine<\/a>/);
  assert.match(html, /href="tel:\+33145550110" aria-label="Call Amélie Fontaine"/);
  assert.match(html, /<time datetime="2026-11-23T08:12:00.000Z">Today 09:12<\/time>/i);
});

Deno.test("who must not be contacted has no number to dial", () => {
  const html = table({ doNotContact: true });
  assert.doesNotMatch(html, /tel:/);
  assert.match(html, /Do not contact/);
});

Deno.test("names are text, never markup", () => {
  const html = table({ name: "<img src=x onerror=alert(1)>", company: "A & B" });
  assert.doesNotMatch(html, /<img/);
  assert.match(html, /&lt;img src=x/);
  assert.match(html, /A &amp; B/);
});

Deno.test("a column's head says how it sorts, and turns round", () => {
  const ascending = table({}, "name");
  assert.match(ascending, /aria-sort="ascending"><a href="\/customers\?sort=-name">/);
  const descending = table({}, "-name");
  assert.match(descending, /aria-sort="descending"><a href="\/customers\?sort=name">/);
  assert.equal(descending.match(/aria-sort/g)?.length, 1);
});

Deno.test("the link to the same list drops the page and messages, and keeps the rest", () => {
  const params = new URLSearchParams("search=a+b&page=3&changed=9&status=&sort=name");
  assert.equal(listHref("/customers", params, {}), "/customers?search=a+b&sort=name");
  assert.equal(listHref("/customers", params, { search: null, sort: null }), "/customers");
  assert.equal(
    listHref("/customers", params, { page: "4" }),
    "/customers?search=a+b&sort=name&page=4",
  );
  const url = new URL("http://x.test/customers/4?changed=3&kept=1&before=7");
  assert.equal(withoutMessages(url), "/customers/4?before=7");
});

function pager(page: number, shown: number, total: number, estimate = false): string {
  const pages = Math.ceil(total / 25);
  const known = { page, limit: 25, total, pages, nextCursor: null };
  const pagination = estimate ? { ...known, totalIsEstimate: true as const } : known;
  const href = (number: number) => `?page=${number}`;
  return renderToString(
    <Pager {...{ pagination, shown, href, reader }} exactHref="?count=exact" />,
  );
}

Deno.test("the pager says which rows of how many, and ends where the list ends", () => {
  const first = pager(1, 25, 12_400);
  assert.match(first, /1 to 25 of 12,400/);
  assert.doesNotMatch(first, /rel="prev"/);
  assert.match(first, /rel="next" href="\?page=2"/);
  const last = pager(13, 18, 318);
  assert.match(last, /301 to 318 of 318/);
  assert.match(last, /rel="prev" href="\?page=12"/);
  assert.doesNotMatch(last, /rel="next"/);
});

Deno.test("an estimate says about, offers to count, and never ends the list too early", () => {
  const html = pager(2, 25, 40, true);
  assert.match(html, /26 to 50 of about 50/);
  assert.match(html, /<a href="\?count=exact">Count exactly<\/a>/);
  assert.match(html, /rel="next" href="\?page=3"/);
});

Deno.test("a filter's chip says its value in words and leads to the list without it", () => {
  const params = new URLSearchParams("status=active,prospect&ownerId=7&search=x&page=2");
  const owners = [{ id: 7, name: "Tomás Rivera" }];
  const filters = customerFilters(owners, []);
  const html = renderToString(<FilterChips path="/customers" {...{ params, filters }} />);
  assert.match(html, /Status: Active or Prospect/);
  assert.match(html, /href="\/customers\?ownerId=7(&amp;|&)search=x"/);
  assert.match(html, /Owner: Tomás Rivera/);
});
