import { CamelCasePlugin, type Dialect, type KyselyPlugin, PostgresQueryCompiler } from "kysely";

class Names extends CamelCasePlugin {
  /** `createdAt` as the database calls it: `created_at`. */
  toSnake = (name: string) => this.snakeCase(name);
  /** `created_at` as the program calls it: `createdAt`. */
  toCamel = (name: string) => this.camelCase(name);
}

export const { toSnake, toCamel } = new Names();

class SnakeCaseCompiler extends PostgresQueryCompiler {
  protected override sanitizeIdentifier(identifier: string): string {
    return super.sanitizeIdentifier(toSnake(identifier));
  }
}

/**
 * The same dialect, with names in snake_case inside statements. Kysely's own plugin changes the whole
 * tree of a statement before it is written, and every row of its answer; here a name is changed as it
 * is written, and the driver changes each column of an answer once.
 */
export function inSnakeCase(dialect: Dialect): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createDriver: () => dialect.createDriver(),
    createQueryCompiler: () => new SnakeCaseCompiler(),
    // It reads its own columns by the names that they have in SQL.
    createIntrospector: (db) => dialect.createIntrospector(db.withPlugin(renaming(toSnake))),
  };
}

/** Answers in camelCase, for drivers that do not rename columns; keys inside jsonb stay. */
export const camelCaseAnswers = renaming(toCamel);

function renaming(change: (name: string) => string): KyselyPlugin {
  return {
    transformQuery: ({ node }) => node,
    transformResult: ({ result }) =>
      Promise.resolve({ ...result, rows: result.rows.map((row) => renamed(row, change)) }),
  };
}

function renamed(row: Record<string, unknown>, change: (name: string) => string) {
  const named: Record<string, unknown> = {};
  for (const name in row) named[change(name)] = row[name];
  return named;
}
