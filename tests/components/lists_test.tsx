import assert from "node:assert/strict";
import { renderToString } from "preact-render-to-string";
import { customerColumns } from "../../components/customers/columns.tsx";
import { customerFilters } from "../../components/customers/fields.ts";
import { withNames } from "../../components/records/filter.ts";
import { chosenColumns } from "../../components/records/columns.ts";
import { ListOptions } from "../../components/records/ListOptions.tsx";
import { FilterChips, FilterForm } from "../../components/records/RecordFilters.tsx";
import { RecordTable } from "../../components/records/RecordTable.tsx";
import { listHref, listParams, withoutMessages } from "../../components/ui/list_href.ts";
import { Pager } from "../../components/ui/Pager.tsx";
import type { Customer } from "../../lib/customers/schema.ts";
import { reader, sampleCustomer } from "./sample_customer.ts";

const shownAs = customerColumns({ reader, trash: false });

function table(customer: Partial<Customer>, sort = "-createdAt", query = ""): string {
  const sortHref = (other: string) => `/customers?sort=${other}`;
  const columns = chosenColumns(shownAs.columns, new URLSearchParams(query));
  const rows = [sampleCustomer(customer)];
  return renderToString(
    <RecordTable {...{ rows, columns, sort, sortHref }} name={shownAs.name} caption="C" />,
  );
}

const heads = (html: string) =>
  [...html.matchAll(/<th scope="col".*?<\/th>/g)].map(([head]) => head.replace(/<[^>]+>/g, ""));

Deno.test("a list shows the usual columns, or those that the address chooses in that order", () => {
  const usual = ["Name", "Status", "Company", "Leads", "Call", "Owner", "Created"];
  assert.deepEqual(heads(table({})), usual);
  assert.deepEqual(heads(table({}, "name", "columns=email,status")), ["Name", "Email", "Status"]);
  assert.deepEqual(heads(table({}, "name", "columns=password")), usual, "none that there is");
});

Deno.test("a card says what a chosen column is, since it has no heads", () => {
  const html = table({ jobTitle: "Head of IT" }, "name", "columns=jobTitle,company");
  assert.match(html, /<td\s+data-th="Job title">Head of IT<\/td>/);
  assert.match(html, /<td\s+class="cut"\s*>Clinique du Parc<\/td>/);
});

Deno.test("the form of a list keeps its filters and has the present columns ticked", () => {
  const params = new URLSearchParams("status=active&columns=email&page=3&limit=50");
  const html = renderToString(<ListOptions path="/customers" {...{ params }} table={shownAs} />);
  assert.match(html, /<input\s+type="hidden" name="status" value="active"/);
  assert.match(html, /<option\s+value="50" selected/);
  assert.doesNotMatch(html, /name="page"/);
  assert.deepEqual(html.match(/value="(\w+)" checked/g), ['value="email" checked']);
});

Deno.test("what a form sent several times is one list", () => {
  const params = listParams(new URLSearchParams("columns=a&columns=b&status=&changed=4"));
  assert.equal(params.toString(), "columns=a%2Cb");
});

Deno.test("the form of filters keeps several values at once", () => {
  const params = new URLSearchParams("status=active,prospect&sort=name");
  const filters = customerFilters([]);
  const html = renderToString(<FilterForm path="/customers" {...{ params, filters }} />);
  assert.match(html, /<option\s+value="active,prospect" selected[^>]*>Active or Prospect/);
  assert.match(html, /<input\s+type="hidden" name="sort" value="name"/);
  assert.match(html, /<input[^>]* type="text"[^>]* name="tag"/);
});

Deno.test("a row links to its record and dials the number without its decoration", () => {
  const html = table({});
  assert.match(html, /<a class="title" href="\/customers\/42">Amélie Fontaine<\/a>/);
  assert.match(html, /href="tel:\+33145550110" aria-label="Call Amélie Fontaine"/);
  assert.match(html, /<time datetime="2026-11-23T08:12Z">Today 09:12<\/time>/i);
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
  const known = { page, limit: 25, total, pages, nextCursor: shown < 25 ? null : "abc" };
  const pagination = estimate ? { ...known, totalIsEstimate: true as const } : known;
  const href = (number: number, cursor?: string) => `?page=${number}${cursor ?? ""}`;
  return renderToString(
    <Pager {...{ pagination, shown, href, reader }} exactHref="?count=exact" />,
  );
}

Deno.test("the pager says which rows of how many, and ends where the list ends", () => {
  const first = pager(1, 25, 12_400);
  assert.match(first, /1 to 25 of 12,400/);
  assert.doesNotMatch(first, /rel="prev"/);
  assert.match(first, /rel="next" href="\?page=2abc"/);
  const last = pager(13, 18, 318);
  assert.match(last, /301 to 318 of 318/);
  assert.match(last, /rel="prev" href="\?page=12"/);
  assert.doesNotMatch(last, /rel="next"/);
});

Deno.test("an estimate says about, offers to count, and never ends the list too early", () => {
  const html = pager(2, 25, 40, true);
  assert.match(html, /26 to 50 of about 50/);
  assert.match(html, /<a href="\?count=exact">Count exactly<\/a>/);
  assert.match(html, /rel="next" href="\?page=3abc"/);
});

Deno.test("a filter's chip says its value in words and leads to the list without it", () => {
  const params = new URLSearchParams("status=active,prospect&ownerId=7&search=x&page=2");
  const linked = { ownerId: [{ id: 7, name: "Tomás Rivera" }] };
  const filters = withNames(customerFilters([]), linked);
  const html = renderToString(<FilterChips path="/customers" {...{ params, filters }} />);
  assert.match(html, /Status: Active or Prospect/);
  assert.match(html, /href="\?ownerId=7(&amp;|&)search=x"/);
  assert.match(html, /Owner: Tomás Rivera/);
});
