import { petrel } from "./mod.ts";

const api = petrel({
  url: Deno.env.get("PETREL_URL") ?? "https://crm.example.com",
  token: Deno.env.get("PETREL_KEY") ?? "",
});

// Safe to send again: the same key gives the same customer.
const made = await api.POST("/api/customers", {
  params: { header: { "Idempotency-Key": "signup-4711" } },
  body: { name: "Amélie Fontaine", email: "amelie@example.com", tags: ["trial"] },
});
if (made.error) throw new Error(made.error.error.message);
const { id } = made.data.data;

// Written only while nobody else has changed it.
const changed = await api.PATCH("/api/customers/{id}", {
  params: {
    path: { id },
    header: { "If-Match": made.response.headers.get("ETag") ?? "" },
  },
  body: { status: "active" },
});
if (changed.error) throw new Error(changed.error.error.message);

// All active customers, page by page.
const active: string[] = [];
let cursor: string | undefined;
do {
  const query = { status: ["active" as const], limit: 100, ...(cursor && { cursor }) };
  const { data } = await api.GET("/api/customers", { params: { query } });
  for (const customer of data?.data ?? []) active.push(customer.email);
  cursor = data?.pagination.nextCursor?.toString();
} while (cursor);
