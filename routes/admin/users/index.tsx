import { page } from "fresh";
import { define } from "../../../lib/http/define.ts";

export const handler = define.handlers({ GET: () => page({}) });

export default define.page<typeof handler>(function Users() {
  return <p>Users</p>;
});
