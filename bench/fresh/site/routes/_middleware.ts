import { createDefine } from "fresh";

const define = createDefine<{ user?: string }>();

/** Two middlewares: one that keeps something for the page, one that changes the answer. */
export default define.middleware([
  (ctx) => {
    ctx.state.user = "ada";
    return ctx.next();
  },
  async (ctx) => {
    const response = await ctx.next();
    response.headers.set("x-frame-options", "DENY");
    return response;
  },
]);
