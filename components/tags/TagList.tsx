import { t } from "../../lib/i18n/t.ts";
import type { Tag } from "../../lib/tags/schema.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { InputField } from "../ui/Field.tsx";
import { errorAt, type FormError } from "../ui/FormErrors.tsx";
import { Icon } from "../ui/Icon.tsx";

export interface TagListProps {
  tags: readonly Tag[];
  /** What was typed into the form that was not saved: `from` names its tag. */
  values: Readonly<Record<string, string>>;
  errors: readonly FormError[];
}

/** Every tag with its number of customers; each opens into the form that renames it. */
export function TagList({ tags, values, errors }: TagListProps) {
  return (
    <section class="panel">
      {tags.map(({ tag, count }) => (
        <details key={tag} class="fact" name="fact" open={tag === values.from}>
          <summary>
            <span class="k">{tag}</span>
            <span class="v">
              {t("tags.count", { count })}
            </span>
            <Icon name="edit" size="sm" />
            <span class="vh">{t("tags.renameThis", { tag })}</span>
          </summary>
          {tag === values.from
            ? <Rename tag={tag} to={values.to ?? ""} error={errorAt(errors, "to")} />
            : <Rename tag={tag} to={tag} />}
        </details>
      ))}
    </section>
  );
}

function Rename({ tag, to, error }: { tag: string; to: string; error?: string | undefined }) {
  return (
    <form method="post" action="/admin/tags">
      <input type="hidden" name="from" value={tag} />
      {error === undefined ? <PlainField tag={tag} to={to} /> : (
        <InputField
          name="to"
          label={t("tags.to", { tag })}
          hint={t("tags.hint")}
          value={to}
          error={error}
        />
      )}
      <p class="row">
        <Button kind="primary">{t("tags.rename")}</Button>
        <ButtonLink kind="ghost" href={`/customers?tag=${encodeURIComponent(tag)}`}>
          {t("tags.show")}
        </ButtonLink>
      </p>
    </form>
  );
}

/** Without an id, since the page has one for each tag. */
function PlainField({ tag, to }: { tag: string; to: string }) {
  return (
    <label class="field">
      <span class="vh">{t("tags.to", { tag })}</span>
      <input class="input" name="to" value={to} required maxLength={40} autocomplete="off" />
      <span class="hint">{t("tags.hint")}</span>
    </label>
  );
}
