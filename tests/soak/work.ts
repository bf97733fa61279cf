import { spawn } from "node:child_process";
import type { World } from "./world.ts";

/** Where a part of the soak says what it found. */
export interface Report {
  say(text: string): void;
  check(holds: boolean, text: string): void;
}

const person = { email: "soak@engine.test", name: "Soak", password: "nineteen purple owls" };

/** Makes the first administrator with the code that the first process printed, and signs in. */
export async function signIn({ url, servers }: World): Promise<string> {
  const code = /with code ([0-9a-f-]+)/.exec(servers[0]?.output() ?? "")?.[1] ?? "none printed";
  const body = new URLSearchParams({ code, ...person });
  const made = await fetch(`${servers[0]?.url}/setup`, {
    method: "POST",
    body,
    redirect: "manual",
  });
  await made.body?.cancel();
  const answer = await fetch(`${url}/api/auth/login`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: person.email, password: person.password }),
  });
  const { accessToken } = await answer.json();
  // A key, since a token ends within the longer runs.
  const key = await fetch(`${url}/api/keys`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${accessToken}` },
    body: JSON.stringify({ name: "Soak" }),
  });
  if (key.status !== 201) throw new Error(`no key: ${key.status} ${await key.text()}`);
  return (await key.json()).data.key;
}

/** Takes a backup while writes go on, and restores it beside the database. */
export async function backUpUnderLoad(world: World, { say, check }: Report): Promise<void> {
  say("\na backup under load");
  const taken = await crm(world, "postgres", ["backup"]);
  const path = /^(\S+\.backup\.gz): .*$/m.exec(taken.output)?.[1] ?? "";
  await world.query("create database restored");
  const restored = await crm(world, "restored", ["restore", path]);
  const lines = restored.output.split("\n").filter((line) => /^(Restored|Changes|Head)/.test(line));
  for (const line of lines) say(`  ${line}`);
  check(taken.code === 0 && restored.code === 0, "it restores to a state that verifies");
}

/** A command for operators, on one of the databases. */
function crm({ database, folder }: World, name: string, words: string[]) {
  const child = spawn(Deno.execPath(), ["task", "crm", ...words], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...Deno.env.toObject(),
      DATABASE_URL: database.url(name),
      JWT_SECRET: "only-for-tests-only-for-tests-only",
      BACKUP_DIR: `${folder}/kept`,
      DATA_DIR: folder,
    },
  });
  let output = "";
  child.stdout.on("data", (text) => output += text);
  return new Promise<{ code: number | null; output: string }>((resolve) =>
    child.on("close", (code) => resolve({ code, output }))
  );
}
