import assert from "node:assert/strict";
import { type Found, pageOf, windowOf } from "../../../lib/schema/list_window.ts";

const fields = ["id"] as const;

function found(ids: number[], total: Found<{ id: number }>["total"]): Found<{ id: number }> {
  return { rows: ids.map((id) => ({ record: { id }, sortValue: String(id) })), total };
}

function paginationOf(page: number, ids: number[], total: Found<{ id: number }>["total"]) {
  return pageOf(windowOf({ page, limit: 2 }, fields, "id"), found(ids, total)).pagination;
}

Deno.test("the last page knows the total, whatever was estimated", () => {
  const { total, totalIsEstimate } = paginationOf(3, [5], { rows: 90, isEstimate: true });
  assert.equal(total, 5);
  assert.equal(totalIsEstimate, undefined);
});

Deno.test("an estimate is not below what was seen", () => {
  const { total, pages, totalIsEstimate } = paginationOf(3, [5, 6, 7], {
    rows: 1,
    isEstimate: true,
  });
  assert.deepEqual({ total, pages, totalIsEstimate }, {
    total: 7,
    pages: 4,
    totalIsEstimate: true,
  });
});

Deno.test("a page beyond the end does not raise the total", () => {
  assert.equal(paginationOf(3000, [], { rows: 7, isEstimate: true }).total, 7);
  assert.equal(paginationOf(3000, [], { rows: 7, isEstimate: false }).total, 7);
});

Deno.test("where nothing was left on a page, an estimate above it is lowered", () => {
  assert.equal(paginationOf(3, [], { rows: 90, isEstimate: true }).total, 4);
});
