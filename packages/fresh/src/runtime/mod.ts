export { IS_BROWSER } from "./is_browser.ts";
export { asset, assetSrcSet } from "./asset.ts";
export { Partial } from "./partial.ts";
export type { PartialProps } from "./partial.ts";
export { Head } from "./head.ts";
export type { HeadProps } from "./head.ts";
export { HttpError } from "../http_error.ts";
