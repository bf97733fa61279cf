import { compile, optimize } from "@tailwindcss/node";
import { Scanner } from "@tailwindcss/oxide";
import { Builder } from "fresh/dev";
import { iconStyles } from "./components/ui/icon_styles.ts";

const root = import.meta.dirname ?? ".";

/** Compiles the stylesheet's text with Tailwind, and adds the icons; its `@source` lines name classes. */
export async function compileStyles(css: string, minify: boolean): Promise<string> {
  const compiler = await compile(css, { base: `${root}/static`, onDependency: () => {} });
  const scanner = new Scanner({ sources: compiler.sources });
  const compiled = compiler.build(scanner.scan()) + iconStyles();
  return minify ? optimize(compiled, { minify: true }).code : compiled;
}

export interface BuilderOptions {
  /** False leaves the stylesheet as written, for tests that look at markup only. */
  css?: boolean;
}

/** The Fresh builder of this app: islands, routes and static files, with Tailwind for the styles. */
export function createBuilder({ css = true }: BuilderOptions = {}): Builder {
  const builder = new Builder({ root });
  if (!css) return builder;
  builder.onTransformStaticFile(
    { pluginName: "tailwind", filter: /styles\.css$/ },
    async (file) => ({ content: await compileStyles(file.text, file.mode === "production") }),
  );
  return builder;
}
