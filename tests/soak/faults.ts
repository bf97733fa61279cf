import { spawnSync } from "node:child_process";
import type { World } from "./world.ts";

/** Something that goes wrong under load. */
export interface Fault {
  name: string;
  /** No request may fail. */
  unnoticed?: true;
  /** Breaks it, waits, and mends it. */
  run(world: World): Promise<void>;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How long a fault lasts, in milliseconds. */
const while_ = 4000;

/** Each in turn, the harmless ones first. */
export const faults: Fault[] = [
  {
    name: "both processes restarted, one after the other",
    unnoticed: true,
    async run(world) {
      for (const index of [0, 1]) {
        await world.servers[index]?.stop("SIGTERM");
        await world.startProcess(index);
        // Until nginx tries it again and has its answer.
        await pause(5000);
      }
    },
  },
  {
    name: "a process killed with -9",
    async run(world) {
      await world.servers[0]?.stop("SIGKILL");
      await pause(while_);
      await world.startProcess(0);
    },
  },
  {
    name: "a process frozen",
    async run({ servers }) {
      servers[1]?.signal("SIGSTOP");
      await pause(while_);
      servers[1]?.signal("SIGCONT");
    },
  },
  {
    name: "the database 150 ms away",
    unnoticed: true,
    async run({ databaseWire }) {
      databaseWire.delay(75);
      await pause(while_);
      databaseWire.delay(0);
    },
  },
  {
    name: "all connections to the database cut",
    async run({ databaseWire }) {
      databaseWire.cut();
      await pause(1000);
    },
  },
  {
    name: "the database frozen",
    async run({ database }) {
      database.signal("SIGSTOP");
      await pause(while_);
      database.signal("SIGCONT");
    },
  },
  {
    name: "the database killed with -9",
    async run({ database }) {
      database.signal("SIGKILL");
      await pause(while_);
      database.start();
    },
  },
  {
    name: "the store killed with -9",
    unnoticed: true,
    async run(world) {
      await world.redis.kill();
      await pause(while_);
      await world.startRedis();
    },
  },
];

/** The database's disk is full; only where it lies on a small one. */
export function fullDisk(disk: string): Fault {
  const ballast = `${disk}/ballast`;
  return {
    name: "the database's disk full",
    async run({ database }) {
      spawnSync("dd", ["if=/dev/zero", `of=${ballast}`, "bs=1M"], { stdio: "ignore" });
      await pause(while_);
      await Deno.remove(ballast);
      // It may have given up for want of room for its log, as it should.
      database.start();
    },
  };
}
