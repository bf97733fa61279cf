const DENO_ENV = /\bDeno\.env\.get\(\s*(["'`])(FRESH_PUBLIC_\w+)\1\s*\)/g;
const PROCESS_ENV = /\bprocess\.env\.(FRESH_PUBLIC_\w+)/g;
const OTHER_ENV = /(?<![\w$."'`])process\.env\.(?!NODE_ENV\b)(?=[A-Za-z_$])/g;

/**
 * Replaces reads of `FRESH_PUBLIC_*` variables in browser code by their values at build time. Only
 * literal names are replaced, so that no other variable can reach the browser: to read one there
 * is an error, as with `Deno.env`.
 */
export function inlinePublicEnv(
  code: string,
  read: (name: string) => string | undefined = (name) => Deno.env.get(name),
): string {
  if (!code.includes(".env.")) return code;
  const literal = (name: string) => JSON.stringify(read(name)) ?? "undefined";
  return code
    .replace(DENO_ENV, (_, _quote, name) => literal(name))
    .replace(PROCESS_ENV, (_, name) => literal(name))
    .replace(OTHER_ENV, "globalThis.process.env.");
}
