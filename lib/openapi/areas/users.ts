import { LeaveInput } from "../../users/schema.ts";
import type { Area } from "../describe.ts";

/** What is particular to users. */
export const users: Area = {
  tag: "users",
  about: "Lists, reads and writes users.",
  operations: {
    "DELETE /api/users/{id}": {
      summary: "Disable a user, whose records go to another first",
      detail: "409 without `reassignTo` while the user owns records.",
      query: LeaveInput,
      body: LeaveInput,
      bodyOptional: true,
      headers: ["Change-Set"],
      guarded: true,
    },
  },
};
