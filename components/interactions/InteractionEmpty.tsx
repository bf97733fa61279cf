import { t } from "../../lib/i18n/t.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";

const narrowing = ["search", "kind", "userId", "customerId", "leadId", "from", "to"];

/** Why a list of activity is empty, and what helps. */
export function InteractionEmpty({ params }: { params: URLSearchParams }) {
  if (params.get("deleted") === "true") {
    return (
      <EmptyState
        icon="trash"
        title={t("records.noneTrash")}
        text={t("records.noneTrashText")}
      />
    );
  }
  if (narrowing.some((name) => params.get(name))) {
    return (
      <EmptyState
        icon="search"
        title={t("interactions.noMatch")}
        text={t("records.noMatchText")}
      >
        <ButtonLink kind="primary" href="/interactions">{t("records.showAll")}</ButtonLink>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="clock" title={t("interactions.none")} text={t("interactions.noneText")}>
      <ButtonLink kind="primary" icon="plus" href="/interactions/new">
        {t("interactions.log")}
      </ButtonLink>
    </EmptyState>
  );
}
