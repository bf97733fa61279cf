import { t } from "../../lib/i18n/t.ts";
import type { Tag } from "../../lib/tags/schema.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";

/** Every tag with its number of customers; each opens into the form that renames it. */
export function TagList({ tags }: { tags: readonly Tag[] }) {
  return (
    <section class="panel">
      {tags.map(({ tag, count }) => (
        <details key={tag} class="fact" name="fact">
          <summary>
            <span class="k">{tag}</span>
            <span class="v">
              {t("tags.count", { count })}
            </span>
            <Icon name="edit" size="sm" />
            <span class="vh">{t("tags.renameThis", { tag })}</span>
          </summary>
          <Rename tag={tag} />
        </details>
      ))}
    </section>
  );
}

function Rename({ tag }: { tag: string }) {
  return (
    <form method="post" action="/admin/tags/rename">
      <input type="hidden" name="from" value={tag} />
      <label class="field">
        <span class="vh">{t("tags.to", { tag })}</span>
        <input class="input" name="to" value={tag} required maxLength={40} autocomplete="off" />
        <span class="hint">{t("tags.hint")}</span>
      </label>
      <p class="row">
        <Button kind="primary">{t("tags.rename")}</Button>
        <ButtonLink kind="ghost" href={`/customers?tag=${encodeURIComponent(tag)}`}>
          {t("tags.show")}
        </ButtonLink>
      </p>
    </form>
  );
}
