import { auth } from "./areas/auth.ts";
import { batch } from "./areas/batch.ts";
import { changes } from "./areas/changes.ts";
import { duplicates } from "./areas/duplicates.ts";
import { files } from "./areas/files.ts";
import { imports } from "./areas/imports.ts";
import { keys } from "./areas/keys.ts";
import { numbers } from "./areas/numbers.ts";
import { passkeys } from "./areas/passkeys.ts";
import { privacy } from "./areas/privacy.ts";
import { recordAreas } from "./areas/records.ts";
import { settings } from "./areas/settings.ts";
import { steps } from "./areas/steps.ts";
import { system } from "./areas/system.ts";
import { users } from "./areas/users.ts";
import { webhooks } from "./areas/webhooks.ts";
import type { Area } from "./describe.ts";

/** What the document says, by part of the product: a new API route has its line in one of these. */
export const areas: readonly Area[] = [
  ...recordAreas(),
  users,
  steps,
  duplicates,
  files,
  batch,
  changes,
  imports,
  numbers,
  settings,
  privacy,
  keys,
  webhooks,
  auth,
  passkeys,
  system,
];
