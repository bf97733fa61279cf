// What esbuild puts in place of JSX in islands: smaller than Preact's own runtime for it.
export { Fragment as freshFragment, h as freshElement } from "preact";
