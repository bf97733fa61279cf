import { ConfigError } from "../config.ts";
import { backupUsage, restore, restoreUsage, takeBackup } from "./backup.ts";
import { checkMigrations, migrateUsage } from "./migrate.ts";
import { erasePerson, eraseUsage, verifyLog, verifyUsage } from "./changes.ts";
import { jobsUsage, runJobs } from "./jobs.ts";
import { resetTwoFactor, twoFactorUsage } from "./two_factor.ts";
import { checkTotals, totalsUsage } from "./totals.ts";
import { createPerson, userUsage } from "./user.ts";

type Command = (args: string[]) => Promise<string[]>;

const commands: Record<string, Command> = {
  "user create": createPerson,
  "user reset-two-factor": resetTwoFactor,
  "jobs run": runJobs,
  "verify-changes": verifyLog,
  "erase": erasePerson,
  "check-totals": checkTotals,
  "migrate": checkMigrations,
  "backup": takeBackup,
  "restore": restore,
};

const usage = [
  "Commands for operators, on the database that the environment names:",
  `  crm ${userUsage}`,
  `  crm ${twoFactorUsage}`,
  `  crm ${jobsUsage}`,
  `  crm ${verifyUsage}`,
  `  crm ${eraseUsage}`,
  `  crm ${totalsUsage}`,
  `  crm ${migrateUsage}`,
  `  crm ${backupUsage}`,
  `  crm ${restoreUsage}`,
  "  crm --help",
];

/** Runs the command that the arguments name and gives the lines to print. Throws ConfigError. */
export async function runCommand(args: string[]): Promise<string[]> {
  if (args.length === 0 || args.includes("--help") || args.includes("-h")) return usage;
  for (const words of [2, 1]) {
    const name = args.slice(0, words).join(" ");
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command !== undefined) return await command(args.slice(words));
  }
  throw new ConfigError(`There is no command "${args.slice(0, 2).join(" ")}": see crm --help`);
}

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
