import assert from "node:assert/strict";
import { type Import, importedPath, type SourceFile, sourceFiles } from "./support/source.ts";

interface Rule {
  /** Files that the rule is about. */
  about: RegExp;
  /** What they may not import, by repository path or package name; types are exempt if `values`. */
  never: RegExp;
  values?: true;
}

/** Folders of `lib/` that are not an entity. */
const layers = [
  ...[
    "auth",
    "backup",
    "batch",
    "bulk",
    "changes",
    "choices",
    "db",
    "duplicates",
    "files",
    "http",
    "i18n",
    "jobs",
    "kv",
    "mail",
    "observe",
  ],
  ...["openapi", "records", "runs", "schema", "styles"],
].join("|");
const entity = `lib/(?!(?:${layers})/)\\w+`;
const database = "kysely$|kysely/|postgres$|@electric-sql";

/** The import table of the house, as what may not be. */
const rules: Rule[] = [
  { about: /^routes\//, never: new RegExp(`^(lib/.*repository|lib/db/|${database})`) },
  { about: /^islands\//, never: /^(node:|lib\/(?!i18n\/|schema\/)|routes\/|db\/)/, values: true },
  { about: /^components\//, never: /^(lib\/http|lib\/.*(service|repository)|routes\/)/ },
  { about: /^components\/ui\//, never: new RegExp(`^(${entity}/|components/(?!ui/))`) },
  { about: /^lib\/http\//, never: new RegExp(`^(${entity}/|routes/|components/|${database})`) },
  { about: /^lib\/\w+\/service/, never: new RegExp(`^(fresh|lib/http|routes/|${database})`) },
  { about: /^lib\/\w+\/policy/, never: new RegExp(`^(fresh|lib/http|lib/db|${database})`) },
  { about: /^lib\/\w+\/repository/, never: /^(fresh|lib\/http|lib\/.*(service|policy)|routes\/)/ },
  { about: /^lib\/(?!http\/)/, never: /^(fresh$|fresh\/|routes\/|components\/|islands\/)/ },
  { about: /^lib\/errors/, never: /./ },
  { about: /^db\/migrations\//, never: /^(?!kysely)/ },
  { about: /^packages\/fresh\//, never: /^(lib|routes|components|islands|db|main|serve)\b/ },
];

function breaks(file: SourceFile, entry: Import): boolean {
  const target = importedPath(file, entry) ?? entry.specifier;
  return rules.some((rule) =>
    rule.about.test(file.path) && rule.never.test(target) && !(rule.values && entry.typeOnly)
  );
}

const appFolders = ["routes", "islands", "components", "lib", "db", "main.ts", "serve.ts"];
const everything = [...appFolders, "packages", "tests", "bench", "dev.ts", "fresh.config.ts"];

Deno.test("imports point the way that the house allows", async () => {
  const files = await sourceFiles(...appFolders, "packages");
  assert.ok(files.length > 50, "the tree was not found");
  const broken = files.flatMap((file) =>
    file.imports.filter((entry) => breaks(file, entry))
      .map((entry) => `${file.path} imports ${entry.specifier}`)
  );
  assert.deepEqual(broken, []);
});

Deno.test("a rule of the import table is broken by what it forbids", () => {
  const file = (path: string): SourceFile => ({ path, text: "", imports: [] });
  const entry = (specifier: string, typeOnly = false) => (
    { specifier, names: [], typeOnly, lazy: false }
  );
  const forbidden: [string, string][] = [
    ["routes/customers/index.tsx", "../../lib/customers/repository.ts"],
    ["routes/index.tsx", "kysely"],
    ["islands/Board.tsx", "../lib/leads/service.ts"],
    ["components/ui/Button.tsx", "../customers/CustomerForm.tsx"],
    ["lib/http/api.ts", "../customers/service.ts"],
    ["lib/customers/service.ts", "fresh"],
    ["lib/customers/repository.ts", "./policy.ts"],
    ["db/migrations/2026_a.ts", "../../lib/db/client.ts"],
  ];
  for (const [path, specifier] of forbidden) {
    assert.ok(breaks(file(path), entry(specifier)), `${path} -> ${specifier}`);
  }
  assert.ok(!breaks(file("islands/Board.tsx"), entry("../lib/leads/service.ts", true)));
  assert.ok(!breaks(file("routes/index.tsx"), entry("../lib/customers/service.ts")));
});

/** Each takes 10 to 30 MB and up to 0.3 s, and few processes or requests need it. */
const large =
  /^(@electric-sql\/|@sentry\/|@simplewebauthn\/|@zxcvbn-ts\/|fflate$|nodemailer$|read-excel-file|redis$)/;

Deno.test("a start with a server loads no large library that few need", async () => {
  const files = new Map((await sourceFiles(...appFolders)).map((file) => [file.path, file]));
  const loaded = new Set([
    "serve.ts",
    ...[...files.keys()].filter((path) => /^(routes|islands)/.test(path)),
  ]);
  const found: string[] = [];
  for (const path of loaded) {
    const file = files.get(path);
    for (const entry of file?.imports ?? []) {
      if (file === undefined || entry.typeOnly || entry.lazy) continue;
      if (large.test(entry.specifier)) found.push(`${path} imports ${entry.specifier}`);
      const target = importedPath(file, entry);
      if (target !== undefined) loaded.add(target);
    }
  }
  assert.ok(loaded.size > 400, "the graph was not followed");
  assert.deepEqual(found, []);
});

Deno.test("packages/fresh imports only what its own deno.json names", async () => {
  const manifest = JSON.parse(await Deno.readTextFile("packages/fresh/deno.json"));
  const own = ["fresh", "node:", ...Object.keys(manifest.imports)];
  const files = await sourceFiles("packages/fresh/src");
  const foreign = files.flatMap((file) =>
    file.imports.filter((entry) => importedPath(file, entry) === undefined)
      .filter((entry) => !own.some((name) => entry.specifier.startsWith(name)))
      .map((entry) => `${file.path} imports ${entry.specifier}`)
  );
  assert.deepEqual(foreign, []);
});

/** `fresh-api` section 1: the names that real Fresh 2.3 exports. */
const freshExports: Record<string, string> = {
  "fresh": `App staticFiles trailingSlashes csrf cors csp ipFilter page createDefine HttpError
    ListenOptions HandlerByMethod HandlerFn PageResponse RouteData RouteHandler LayoutConfig
    RouteConfig Lazy MaybeLazy Middleware MiddlewareFn CsrfOptions CORSOptions CSPOptions
    IpFilterOptions IpFilterRules FreshConfig ResolvedFreshConfig Context FreshContext Island
    WebSocketHandlers WebSocketUpgradeOptions Define Method PageProps`,
  "fresh/runtime": "IS_BROWSER asset assetSrcSet Partial Head HttpError PartialProps HeadProps",
  "fresh/dev": `Builder BuildOptions ResolvedBuildConfig OnTransformArgs OnTransformOptions
    TransformFn`,
};

Deno.test("app code imports only names that real Fresh 2.3 has", async () => {
  const files = await sourceFiles(...appFolders, "dev.ts", "fresh.config.ts", "tests");
  const used = files.flatMap((file) =>
    file.imports.filter((entry) => /^fresh($|\/)|@fresh\/|packages\/fresh/.test(entry.specifier))
      .flatMap((entry) => entry.names.map((name) => ({ file, from: entry.specifier, name })))
  );
  assert.ok(used.some((use) => use.name === "App"), "the scan found no import of App");
  const unknown = used.filter(({ from, name }) =>
    !(freshExports[from] ?? "").split(/\s+/).includes(name)
  );
  assert.deepEqual(unknown.map(({ file, from, name }) => `${file.path}: ${name} of ${from}`), []);
});

/** Writes that the change log gets to know: straight, or by the steps that all records share. */
const logged = /\b(audited|(create|edit|trash|restore)Record)\(/;

Deno.test("an exported service function that writes is audited", async () => {
  const files = (await sourceFiles("lib")).filter((file) => /\/service\.ts$/.test(file.path));
  assert.ok(files.length > 0);
  const silent = files.flatMap((file) =>
    file.text.split(/^export /m).slice(1)
      .filter((body) => /\b(insert|patch|delete)[A-Z]\w*\(/.test(body) && !logged.test(body))
      .map((body) => `${file.path}: ${body.slice(0, body.indexOf("("))}`)
  );
  assert.deepEqual(silent, []);
});

Deno.test("a constant with texts is made in each language", async () => {
  const files = await sourceFiles("routes", "components", "lib");
  const frozen = files.flatMap((file) =>
    file.text.split(/^(?=\S)/m)
      .filter((statement) => /^(export )?const /.test(statement))
      .filter((statement) =>
        /\bt\(["`]/.test(statement.split(/=>|\bfunction\b|\)[^()]*\{/)[0] ?? "")
      )
      .map((statement) => `${file.path}: ${statement.slice(0, 60)}`)
  );
  assert.deepEqual(frozen, [], "wrap it in inEachLanguage(() => ...), else it stays in English");
});

Deno.test("files are named after what they hold and stay short", async () => {
  const files = await sourceFiles(...everything);
  const vague = /(^|\/)(utils?|helpers?|common|misc|manager)(\.|\/)/;
  assert.deepEqual(files.map((f) => f.path).filter((path) => vague.test(path)), []);
  const made = "packages/client/schema.ts";
  const long = files.filter(({ path, text }) => path !== made && text.split("\n").length > 301);
  assert.deepEqual(long.map((file) => file.path), []);
});

Deno.test("only pages, islands and builds export a default", async () => {
  const files = await sourceFiles("components", "lib", "db", "main.ts");
  const defaults = files.filter((file) => /^export default/m.test(file.text));
  assert.deepEqual(defaults.map((file) => file.path), []);
});
