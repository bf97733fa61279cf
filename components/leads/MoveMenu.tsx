import { t } from "../../lib/i18n/t.ts";
import type { Lead } from "../../lib/leads/schema.ts";
import { Icon } from "../ui/Icon.tsx";

/** A stage to move to. */
export interface Target {
  id: number;
  name: string;
  type: Lead["stage"]["type"];
}

export interface MoveMenuProps {
  lead: Pick<Lead, "id">;
  stages: readonly Target[];
  /** The page to come back to. */
  back: string;
}

/**
 * The button and the form behind it that moves a lead with one tap. A board has fifty, so they differ
 * in no more than their ids and compress to little.
 */
export function MoveMenu({ lead: { id }, stages, back }: MoveMenuProps) {
  return (
    <>
      <button class="btn btn-ghost" type="button" popovertarget={`m${id}`}>
        {t("leads.move")}
        <Icon name="move" size="sm" flip />
      </button>
      <form class="menu" id={`m${id}`} popover="auto" method="post" action={`/leads/${id}/move`}>
        <h4>{t("leads.moveTo")}</h4>
        <input type="hidden" name="back" value={back} />
        <Stages stages={stages.filter(({ type }) => type === "open")} />
        <hr />
        <Stages stages={stages.filter(({ type }) => type !== "open")} />
      </form>
    </>
  );
}

function Stages({ stages }: Pick<MoveMenuProps, "stages">) {
  return (
    <>
      {stages.map(({ id, name, type }) => (
        <button key={id} type="submit" name="stageId" value={id}>
          {type === "lost" ? t("leads.lost") : name}
        </button>
      ))}
    </>
  );
}
