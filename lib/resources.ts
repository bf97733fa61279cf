import { type Explainable, explainable } from "./explain.ts";
import type { Undoable } from "./changes/undoable.ts";
import { companyUndo } from "./companies/undo.ts";
import { customers } from "./customers/resource.ts";
import { explain as explainCustomer } from "./customers/policy.ts";
import { explain as explainCompany } from "./companies/policy.ts";
import { explain as explainUser } from "./users/policy.ts";
import { customerUndo } from "./customers/undo.ts";
import { lostReasonType } from "./lost_reasons/record.ts";
import { lostReasons } from "./lost_reasons/resource.ts";
import { explain as explainOrganisation } from "./organisation/policy.ts";
import { organisationUndo } from "./organisation/undo.ts";
import { type RecordType, undoableOf } from "./records/record_type.ts";
import type { Resource } from "./resource.ts";
import { users } from "./users/resource.ts";
import { userUndo } from "./users/undo.ts";

/** Every entity of the API: contract tests, OpenAPI and export run over this list. */
export const resources: readonly Resource[] = [customers, users, lostReasons];

/** What the shared steps know of each entity: undo and explanations come from it. */
const recordTypes: readonly RecordType[] = [lostReasonType];

/** Every entity whose changes can be undone. */
export const undoables: readonly Undoable[] = [
  customerUndo,
  companyUndo,
  userUndo,
  organisationUndo,
  ...recordTypes.map(undoableOf),
];

/** Every entity whose policy explains itself. */
export const explainables: readonly Explainable[] = [
  explainable({ ...customerUndo, explain: explainCustomer }),
  explainable({ ...companyUndo, explain: explainCompany }),
  explainable({ ...userUndo, explain: explainUser }),
  explainable({ ...organisationUndo, explain: explainOrganisation }),
  ...recordTypes.map((type) => explainable(type)),
];
