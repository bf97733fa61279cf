import { ConfigError } from "../config.ts";
import { backupUsage, restore, restoreUsage, takeBackup } from "./backup.ts";
import { migrateUsage, runMigrations } from "./migrate.ts";
import { erasePerson, eraseUsage, verifyLog, verifyUsage } from "./changes.ts";
import { exportAll, exportUsage, importAll, importUsage } from "./instance.ts";
import { jobsUsage, runJobs } from "./jobs.ts";
import { resetTwoFactor, twoFactorUsage } from "./two_factor.ts";
import { reindex, reindexUsage } from "./reindex.ts";
import { addDemoData, seedUsage } from "./seed.ts";
import { checkTotals, totalsUsage } from "./totals.ts";
import { createPerson, userUsage } from "./user.ts";

type Command = (args: string[]) => Promise<string[]>;

/** Each command: what it does, how to call it, and what it is for. */
const commands: Record<string, { run: Command; usage: string; text: string }> = {
  "user create": {
    ...{ run: createPerson, usage: userUsage },
    text: "Makes a person who can sign in at once, with a first password",
  },
  "user reset-two-factor": {
    ...{ run: resetTwoFactor, usage: twoFactorUsage },
    text: "Lets somebody in who lost the second factor",
  },
  "migrate": {
    ...{ run: runMigrations, usage: migrateUsage },
    text: "Brings the schema up to date, or only tries it on a copy",
  },
  "seed": { run: addDemoData, usage: seedUsage, text: "Adds the demo data to an empty database" },
  "jobs run": { run: runJobs, usage: jobsUsage, text: "Runs every job that is due" },
  "verify-changes": {
    ...{ run: verifyLog, usage: verifyUsage },
    text: "Checks the whole log of changes, from the values up",
  },
  "check-totals": {
    ...{ run: checkTotals, usage: totalsUsage },
    text: "Compares the kept totals with the leads",
  },
  "reindex": {
    ...{ run: reindex, usage: reindexUsage },
    text: "Makes indexes anew while people work",
  },
  "erase": {
    ...{ run: erasePerson, usage: eraseUsage },
    text: "Erases a person for good; the log stays verifiable",
  },
  "backup": { run: takeBackup, usage: backupUsage, text: "Takes a backup" },
  "restore": { run: restore, usage: restoreUsage, text: "Restores a backup" },
  "export": {
    ...{ run: exportAll, usage: exportUsage },
    text: "Writes every record to a file that other programs read too",
  },
  "import": {
    ...{ run: importAll, usage: importUsage },
    text: "Fills an empty database from such a file",
  },
};

const usage = [
  "Commands for operators, on the database that the environment names:",
  ...Object.values(commands).flatMap((one) => [`  crm ${one.usage}`, `      ${one.text}`]),
  "  crm --help, crm COMMAND --help",
];

/** Runs the command that the arguments name and gives the lines to print. Throws ConfigError. */
export async function runCommand(args: string[]): Promise<string[]> {
  const [asked, help] = [args.filter((one) => !isHelp(one)), args.some(isHelp)];
  if (asked.length === 0) return usage;
  for (const words of [2, 1]) {
    const name = asked.slice(0, words).join(" ");
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) continue;
    if (help) return [`crm ${command.usage}`, `    ${command.text}`];
    return await command.run(args.slice(words));
  }
  throw new ConfigError(`There is no command "${asked.slice(0, 2).join(" ")}": see crm --help`);
}

const isHelp = (arg: string) => arg === "--help" || arg === "-h";

function print(stream: { writeSync(bytes: Uint8Array): number }, lines: string[]): void {
  stream.writeSync(new TextEncoder().encode(`${lines.join("\n")}\n`));
}

if (import.meta.main) {
  try {
    print(Deno.stdout, await runCommand(Deno.args));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    print(Deno.stderr, [error.message]);
    Deno.exit(1);
  }
}
