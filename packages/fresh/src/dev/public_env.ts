const DENO_ENV = /\bDeno\.env\.get\(\s*(["'`])(FRESH_PUBLIC_\w+)\1\s*\)/g;
const PROCESS_ENV = /\bprocess\.env\.(FRESH_PUBLIC_\w+)/g;

/**
 * Replaces reads of `FRESH_PUBLIC_*` variables in browser code by their values at build time. Only
 * literal names are replaced, so that no other variable can reach the browser.
 */
export function inlinePublicEnv(
  code: string,
  read: (name: string) => string | undefined = (name) => Deno.env.get(name),
): string {
  if (!code.includes("FRESH_PUBLIC_")) return code;
  const literal = (name: string) => JSON.stringify(read(name)) ?? "undefined";
  return code
    .replace(DENO_ENV, (_, _quote, name) => literal(name))
    .replace(PROCESS_ENV, (_, name) => literal(name));
}
