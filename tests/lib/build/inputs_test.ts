import assert from "node:assert/strict";
import { hashInputs, isBuilt, stampBuild } from "../../../lib/build/inputs.ts";

Deno.test("a build is current until one of its inputs changes", async () => {
  const root = await Deno.makeTempDir();
  await Deno.mkdir(`${root}/islands/board`, { recursive: true });
  await Deno.mkdir(`${root}/_fresh`);
  await Deno.writeTextFile(`${root}/islands/board/Card.tsx`, "one");
  const first = await hashInputs(root);
  assert.equal(await isBuilt(root, first), false);
  await stampBuild(root, first);
  assert.equal(await isBuilt(root, await hashInputs(root)), true);

  await Deno.writeTextFile(`${root}/islands/board/Card.tsx`, "two");
  assert.equal(await isBuilt(root, await hashInputs(root)), false);
  await Deno.writeTextFile(`${root}/islands/board/Card.tsx`, "one");
  await Deno.writeTextFile(`${root}/README.md`, "not an input");
  assert.equal(await isBuilt(root, await hashInputs(root)), true);
  await Deno.rename(`${root}/islands/board/Card.tsx`, `${root}/islands/board/Deal.tsx`);
  assert.equal(await isBuilt(root, await hashInputs(root)), false);
  await Deno.remove(root, { recursive: true });
});
