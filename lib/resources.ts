import { type Explainable, explainable } from "./explain.ts";
import type { Undoable } from "./changes/undoable.ts";
import { companyType } from "./companies/record.ts";
import { companies } from "./companies/resource.ts";
import { customers } from "./customers/resource.ts";
import { customerType } from "./customers/record.ts";
import { pipelineType } from "./pipelines/record.ts";
import { pipelines } from "./pipelines/resource.ts";
import { stageType } from "./stages/record.ts";
import { stages } from "./stages/resource.ts";
import { fieldType } from "./fields/record.ts";
import { fields } from "./fields/resource.ts";
import { fileType } from "./files/record.ts";
import { interactionType } from "./interactions/record.ts";
import { interactions } from "./interactions/resource.ts";
import { leadType } from "./leads/record.ts";
import { leads } from "./leads/resource.ts";
import { lostReasonType } from "./lost_reasons/record.ts";
import { lostReasons } from "./lost_reasons/resource.ts";
import { explain as explainOrganisation } from "./organisation/policy.ts";
import { organisationUndo } from "./organisation/undo.ts";
import { type RecordType, undoableOf } from "./records/record_type.ts";
import type { Resource } from "./resource.ts";
import { taskType } from "./tasks/record.ts";
import { tasks } from "./tasks/resource.ts";
import { teamType } from "./teams/record.ts";
import { teams } from "./teams/resource.ts";
import { targetType } from "./targets/record.ts";
import { targets } from "./targets/resource.ts";
import { pinType } from "./pins/record.ts";
import { pins } from "./pins/resource.ts";
import { viewType } from "./views/record.ts";
import { views } from "./views/resource.ts";
import { userType } from "./users/record.ts";
import { users } from "./users/resource.ts";

/** Every entity of the API: contract tests, OpenAPI and export run over this list. */
export const resources: readonly Resource[] = [
  customers,
  companies,
  users,
  teams,
  leads,
  lostReasons,
  pipelines,
  stages,
  tasks,
  interactions,
  fields,
  views,
  targets,
  pins,
];

/** What the shared steps know of each entity: undo and explanations come from it. */
const recordTypes: readonly RecordType[] = [
  customerType,
  companyType,
  userType,
  teamType,
  leadType,
  lostReasonType,
  pipelineType,
  stageType,
  taskType,
  interactionType,
  fileType,
  fieldType,
  viewType,
  targetType,
  pinType,
];

/** Every entity whose changes can be undone. */
export const undoables: readonly Undoable[] = [
  organisationUndo,
  ...recordTypes.map(undoableOf),
];

/** Every entity whose policy explains itself. */
export const explainables: readonly Explainable[] = [
  explainable({ ...organisationUndo, explain: explainOrganisation }),
  ...recordTypes.map((type) => explainable(type)),
];
