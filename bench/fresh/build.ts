import { Builder } from "fresh/dev";

/** Builds the measured app for production. */
await new Builder({ root: new URL("site", import.meta.url).href }).build();
