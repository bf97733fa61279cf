import { App, staticFiles } from "fresh";
import { HELLO } from "./content.ts";

/** The measured app: static files, a plain handler, and the pages of `routes/`. */
export const app = new App()
  .use(staticFiles())
  .get("/hello", () => new Response(HELLO.body, { headers: HELLO.headers }))
  .fsRoutes();
