import type { ChangeSet } from "../../lib/changes/change_set.ts";
import { t } from "../../lib/i18n/t.ts";
import { withoutMessages } from "../ui/list_href.ts";
import { Toast } from "../ui/Toast.tsx";
import { changeInWords, type LoggedChange, undoInWords } from "./words.ts";

export interface ShownChange {
  set: ChangeSet | undefined;
  /** How many values an undo left as they were. */
  kept: number;
}

export interface ChangeToastProps {
  change: ShownChange | undefined;
  url: URL;
  /** The change with its values, where the page knows them. */
  detail?: LoggedChange | undefined;
  people?: readonly { id: number; name: string }[];
}

/** What the write before this page did, with Undo where it can be taken back. */
export function ChangeToast({ change, url, detail, people = [] }: ChangeToastProps) {
  if (change === undefined) return null;
  const { set } = change;
  const here = withoutMessages(url);
  const undo = set?.mayUndo
    ? {
      action: `/change-sets/${set.id}/undo`,
      next: placeAfterUndo(set, here),
      label: undoInWords(set),
    }
    : undefined;
  return <Toast dismissHref={here} undo={undo}>{words(change, detail, people)}</Toast>;
}

type People = NonNullable<ChangeToastProps["people"]>;

function words({ set, kept }: ShownChange, detail: LoggedChange | undefined, people: People) {
  if (set === undefined) return t("change.keptAll");
  if (set.undoes !== null) {
    return kept > 0 ? t("change.keptSome", { count: kept }) : t("change.takenBack");
  }
  const main = detail ?? mainChange(set);
  return main === undefined
    ? t("change.many", { count: set.records })
    : changeInWords(main, people);
}

/** The change that the write was about; a new customer may bring a new company along. */
function mainChange(
  { summary, changes, records }: ChangeSet,
): ChangeSet["changes"][number] | undefined {
  const named = changes.filter(({ entity, action }) => summary === `${entity}.${action}`);
  const seen = new Set(changes.map(({ entity, entityId }) => `${entity}/${entityId}`)).size;
  return seen === records && named.length === 1 ? named[0] : undefined;
}

/** The page of a record that an undo takes away is no place to go to. */
function placeAfterUndo(set: ChangeSet, here: string): string {
  const main = mainChange(set);
  if (main === undefined) return here;
  const own = `/${main.entity}/${main.entityId}`;
  if (main.action === "deleted") return own;
  return main.action === "created" && here.startsWith(own) ? `/${main.entity}` : here;
}
