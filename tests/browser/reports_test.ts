import { loseLead, winLead } from "../../lib/leads/moves.ts";
import { createLead } from "../../lib/leads/service.ts";
import { allLostReasons } from "../../lib/lost_reasons/service.ts";
import { createPin } from "../../lib/pins/service.ts";
import { reportNames } from "../../lib/reports/names.ts";
import * as make from "../factories/records.ts";
import { checkPage, type Look, signIn, visit } from "../support/browser.ts";

const visited = await visit();
Deno.test.afterAll(() => visited.close());

const shots = Deno.env.get("SHOTS");
await fill();

/** Leads that are open, won and lost, so that every report has something to show. */
async function fill(): Promise<void> {
  const ctx = () => visited.app.ctx("admin");
  const { db } = visited.app;
  const ownerId = await visited.app.userId("admin");
  const { id: customerId } = await make.createCustomer(db, { ownerId });
  const [reason] = await allLostReasons(await ctx());
  const expectedCloseOn = new Date().toISOString().slice(0, 10);
  for (let n = 1; n <= 6; n++) {
    const input = { title: `Lead ${n}`, customerId, amount: n * 1000, expectedCloseOn };
    const { record } = await createLead(await ctx(), input);
    if (n > 4) await winLead(await ctx(), record.id);
    else if (n > 3) await loseLead(await ctx(), record.id, { lostReasonId: reason?.id ?? 0 });
  }
  const pinned = [
    ["forecast", ""],
    ["quality", ""],
    ["win-rate", "by=month&period=year"],
    ["activity", "ownerId=me"],
  ] as const;
  for (const [report, query] of pinned) await createPin(await ctx(), { report, query });
  await db.insertInto("interactions").values({ kind: "call", customerId, userId: ownerId })
    .execute();
}

const paths = [
  "/reports",
  ...reportNames.map((name) => `/reports/${name}`),
  "/reports/win-rate?by=month",
  ...["/reports/pinned", "/pins/new?report=funnel&query=period%3Dyear", "/settings"],
  ...["/targets", "/admin/rights?action=delete&entity=leads&userId=1", "/admin/jobs"],
  ...["/admin/system", "/admin/users/1"],
];

for (const width of [390, 1280]) {
  for (const colors of ["light", "dark"] as const) {
    const look: Look = { width, scripts: true, colors };

    Deno.test(`reports and the admin's house: ${width} px, ${colors}`, async () => {
      const page = await visited.open(look);
      await signIn(page, "admin");
      for (const path of paths) {
        await page.goto(path);
        await checkPage(page, look);
        const name = path.replaceAll(/\W+/g, "-").slice(1);
        if (shots !== undefined) {
          await page.screenshot({
            path: `${shots}/${name}-${width}-${colors}.png`,
            fullPage: true,
          });
        }
      }
      await page.context().close();
    });
  }
}
