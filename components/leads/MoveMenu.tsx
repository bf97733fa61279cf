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
  lead: Pick<Lead, "id" | "title" | "stageId">;
  stages: readonly Target[];
  /** The page to come back to. */
  back: string;
}

/** The button and the form behind it that moves a lead with one tap. */
export function MoveMenu({ lead: { id, title, stageId }, stages, back }: MoveMenuProps) {
  const here = `/leads/${id}`;
  const label = t("leads.moveThis", { title });
  const current = stages.find((stage) => stage.id === stageId);
  return (
    <>
      <button class="btn btn-ghost" type="button" popovertarget={`m${id}`} aria-label={label}>
        {t("leads.move")}
        <Icon name="move" size="sm" flip />
      </button>
      <form class="menu" id={`m${id}`} popover="auto" method="post" action={`${here}/move`}>
        <h4>{t("leads.moveTo", { title })}</h4>
        <input type="hidden" name="back" value={back} />
        {stages.filter(({ type }) => type === "open").map((stage) => (
          <button
            key={stage.id}
            type="submit"
            name="stageId"
            value={stage.id}
            disabled={stage.id === stageId}
          >
            {stage.name}
          </button>
        ))}
        <hr />
        {current?.type !== "won" && (
          <button type="submit" formaction={`${here}/win`}>{t("leads.status.won")}</button>
        )}
        {current?.type !== "lost" && (
          <a href={`${here}/lose?back=${encodeURIComponent(back)}`}>{t("leads.lost")}</a>
        )}
      </form>
    </>
  );
}
