import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { emailOf, password } from "../support/app.ts";
import { checkPage, visit, type Visited } from "../support/browser.ts";

let visited: Visited;
Deno.test.beforeAll(async () => {
  visited = await visit({ hostname: "localhost" });
});
Deno.test.afterAll(() => visited.close());

/** Chromium's own authenticator, which says yes to everything by itself. */
async function withDevice(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function signInByPassword(page: Page): Promise<void> {
  await page.goto("/login");
  await page.getByLabel("Email").fill(emailOf("user"));
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL("/");
}

Deno.test("a passkey is added in the settings and signs in, without a password", async () => {
  const look = { width: 1280, scripts: true };
  const page = await visited.open(look);
  await withDevice(page);
  await signInByPassword(page);
  await page.goto("/settings/passkeys");
  await checkPage(page, look);
  await page.getByLabel("Name").fill("Laptop");
  await page.getByLabel("Your password").fill(password);
  await page.getByRole("button", { name: "Next" }).click();
  await checkPage(page, look);
  await page.getByRole("button", { name: "Make passkey" }).click();
  await page.getByRole("link", { name: "Laptop" }).waitFor();
  await page.context().clearCookies();
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.goto("/login?next=%2Fcustomers");
  const button = page.getByRole("button", { name: "Sign in with a passkey" });
  await button.waitFor();
  await checkPage(page, look);
  const before = loaded.length;
  await button.click();
  await page.waitForURL("/customers");
  assert.ok(loaded.slice(before).some((url) => url.endsWith(".js")), "its code came with the page");
  await page.context().close();
});

Deno.test("a device that says no leaves the person on the form, with words", async () => {
  const page = await visited.open({ width: 390, scripts: true });
  await page.goto("/login");
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const button = page.getByRole("button", { name: "Sign in with a passkey" });
  const { rpId } = await (await fetch(`${visited.url}/api/auth/login/passkey/options`, {
    method: "POST",
  })).json().then(({ data }) => data);
  assert.equal(rpId, "localhost");
  // No authenticator is there: what a person does who closes the browser's question.
  await page.evaluate(() => {
    navigator.credentials.get = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await button.click();
  await page.getByText("Your device gave no passkey").waitFor();
  await page.context().close();
});

Deno.test("without scripts the page of sign-in is what it was", async () => {
  const look = { width: 390, scripts: false };
  const page = await visited.open(look);
  await page.goto("/login");
  assert.deepEqual(await page.getByRole("button").allInnerTexts(), ["Sign in"]);
  await checkPage(page, look);
  await page.context().close();
});
