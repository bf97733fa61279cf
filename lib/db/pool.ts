import {
  CompiledQuery,
  type DatabaseConnection,
  PostgresDriver,
  type QueryResult,
  type TransactionSettings,
} from "kysely";
import type postgres from "postgres";
import { rowsWith } from "./rows.ts";

/** Opens a client of one connection, which calls `lost` when the connection ends. */
export type Open = (lost: () => void) => postgres.Sql;

/**
 * Connections that are lent out one at a time, each a client of its own. A connection that ended is
 * never used again: a statement on one would end the process (postgres 3.4.9 writes to a socket that
 * is gone), and on the next one it would run outside of its transaction. So what is left of a lease
 * fails, and the place gets a new client.
 */
export class Pool extends PostgresDriver {
  #free: Place[];
  #waiting: ((place: Place) => void)[] = [];
  #places: Place[];

  constructor(open: Open, size: number) {
    // Only init() would ask for it.
    super({ pool: () => Promise.reject(new Error("the connections are lent out here")) });
    this.#places = Array.from({ length: size }, () => new Place(open));
    this.#free = [...this.#places];
  }

  override async init(): Promise<void> {}

  override async acquireConnection(): Promise<DatabaseConnection> {
    const place = this.#free.pop() ?? await new Promise<Place>((take) => this.#waiting.push(take));
    place.renew();
    return place;
  }

  override releaseConnection(connection: DatabaseConnection): Promise<void> {
    const place = this.#places.find((one) => one === connection);
    const next = this.#waiting.shift();
    if (place !== undefined && next !== undefined) next(place);
    else if (place !== undefined) this.#free.push(place);
    return Promise.resolve();
  }

  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings) {
    const plain = settings.isolationLevel === undefined && settings.accessMode === undefined;
    if (plain && connection instanceof Place) connection.begin();
    else await super.beginTransaction(connection, settings);
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw("rollback"));
    } catch (error) {
      // The server has taken back what a lost connection had begun.
      if (!endsConnection(error)) throw error;
    }
  }

  override async destroy(): Promise<void> {
    await Promise.all(this.#places.map((place) => place.end()));
  }
}

/** How long the end of a connection waits for what it was asked, in seconds. */
const patience = 5;

const writes = new Set(["INSERT", "UPDATE", "DELETE", "MERGE"]);

class Place implements DatabaseConnection {
  #open: Open;
  #client: postgres.Sql | undefined;
  /**
   * That the client knows the server's array types, for what it sends before may be written wrongly,
   * and has sent the beginning of a transaction.
   */
  #ready: Promise<unknown> = Promise.resolve();
  #lost = false;
  /** Ends the statement that waits for its answer. */
  #abandon: ((error: Error) => void) | undefined;

  constructor(open: Open) {
    this.#open = open;
  }

  /** A new client, if the one before has lost its connection. */
  renew(): void {
    if (this.#client !== undefined && !this.#lost) return;
    this.#client?.end({ timeout: 0 }).catch(() => {});
    this.#lost = false;
    const client: postgres.Sql = this.#open(() => {
      if (client !== this.#client) return;
      this.#lost = true;
      // One that was sent between the error of a connection and its end is never answered.
      this.#abandon?.(connectionLost());
    });
    this.#client = client;
    this.#ready = client.unsafe("select 1");
    this.#ready.catch(() => {});
  }

  /** Sent with the first statement, which fails where this cannot be sent. */
  begin(): void {
    const client = this.#live();
    this.#ready = this.#ready.then(() => {
      client.unsafe("begin").catch(() => {
        this.#lost = true;
      });
    });
    this.#ready.catch(() => {});
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const result = await this.#answer(query);
    const rows = rowsOf(result) as R[];
    if (!writes.has(result.command)) return { rows };
    return { rows, numAffectedRows: BigInt(result.count) };
  }

  async #answer({ sql, parameters, query: { kind } }: CompiledQuery) {
    const client = this.#live();
    const options = { prepare: true, simple: kind === "RawNode" && parameters.length === 0 };
    const send = () => client.unsafe(sql, [...parameters] as never[], options).values();
    const { promise, resolve, reject } = Promise.withResolvers<Awaited<ReturnType<typeof send>>>();
    this.#abandon = reject;
    this.#ready.then(send).then(resolve, reject);
    try {
      return await promise;
    } catch (error) {
      if (!endsConnection(error)) throw error;
      this.#lost = true;
      throw connectionLost(error);
    } finally {
      this.#abandon = undefined;
    }
  }

  async *streamQuery<R>({ sql, parameters }: CompiledQuery, size: number) {
    const client = this.#live();
    await this.#ready;
    const cursor = client.unsafe(sql, [...parameters] as never[]).cursor(size);
    for await (const rows of cursor) yield { rows: rows as unknown[] as R[] };
  }

  async end(): Promise<void> {
    // A lost one waits for ever for what it was asked last.
    await this.#client?.end({ timeout: this.#lost ? 0 : patience });
  }

  #live(): postgres.Sql {
    if (this.#client !== undefined && !this.#lost) return this.#client;
    throw connectionLost();
  }
}

type Answer = Awaited<ReturnType<ReturnType<postgres.Sql["unsafe"]>["values"]>>;

function rowsOf(answer: Answer): unknown[] {
  const { columns } = answer;
  // Several statements in one text have no rows of their own.
  if (!Array.isArray(columns)) return [];
  return Array.from(answer.values(), rowsWith(columns.map(({ name }) => name)));
}

function connectionLost(cause?: unknown): Error {
  const error = new Error("The connection to the database was lost", { cause });
  return Object.assign(error, { code: "CONNECTION_CLOSED" });
}

/** Whether not the statement failed but what carries it: by the system, the driver or the server. */
function endsConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("severity" in error) return error.severity !== "ERROR";
  return "code" in error && /^(E[A-Z]+$|ERR_|CONNECT)/.test(String(error.code));
}
