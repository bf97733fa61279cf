import { page } from "fresh";
import { Head } from "fresh/runtime";
import { Button, ButtonLink } from "../components/ui/Button.tsx";
import { titleWithErrors } from "../components/ui/FormErrors.tsx";
import { HiddenFields } from "../components/ui/HiddenFields.tsx";
import { listHref } from "../components/ui/list_href.ts";
import { PageHead } from "../components/ui/PageHead.tsx";
import { Panel } from "../components/ui/Panel.tsx";
import { PickField } from "../components/ui/PickField.tsx";
import { linkParams } from "../lib/choices/linked.ts";
import { askedErrors } from "../lib/choices/picks.ts";
import { meantBy } from "../lib/choices/service.ts";
import { notFound } from "../lib/errors.ts";
import { define } from "../lib/http/define.ts";
import { ownPath } from "../lib/http/paths.ts";
import { t } from "../lib/i18n/t.ts";

export const handler = define.handlers({
  async GET({ state: { ctx }, url: { searchParams, origin } }) {
    const field = searchParams.get("field") ?? "";
    const entity = linkParams[field];
    if (entity === undefined) throw notFound("Page");
    const to = new URL(ownPath(searchParams.get("to")), origin);
    const text = to.searchParams.get(field) ?? "";
    const meant = await meantBy(ctx, entity, text);
    const errors = meant.choices.length > 0
      ? []
      : askedErrors([{ field, ...meant }], { [field]: text });
    const data = { field, entity, text, meant, errors, path: to.pathname, params: to.searchParams };
    return page(data, { status: errors.length > 0 ? 422 : 200 });
  },
});

/** Asks which record is meant where a filter's text is not the name of one. */
export default define.page<typeof handler>(function Choose({ data }) {
  const { field, entity, text, meant: { choices, more }, errors, path, params } = data;
  const label = t(nouns[entity]);
  const title = t("pick.title", { label });
  const kept = [...params].filter(([name]) => name !== field);
  return (
    <div class="narrow stack">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, errors.length) })}</title>
      </Head>
      <PageHead title={title} />
      {choices.length > 0 && (
        <Panel id="choices" title={t("pick.lead", { text })}>
          <ul>
            {choices.map(({ id, name, detail }) => (
              <li key={id} class="item">
                <div>
                  <a class="title" href={listHref(path, params, { [field]: String(id) })}>{name}</a>
                  <p class="small muted cut">{detail}</p>
                </div>
              </li>
            ))}
          </ul>
          {more && <p class="panel-body muted">{t("pick.more")}</p>}
        </Panel>
      )}
      <form class="group" action={path}>
        <HiddenFields values={kept} />
        <PickField
          name={field}
          label={label}
          value={text}
          pick={entity}
          error={errors[0]?.message}
        />
        <p class="row">
          <Button kind={choices.length > 0 ? "plain" : "primary"}>{t("pick.again")}</Button>
          <ButtonLink kind="ghost" href={listHref(path, params, { [field]: null })}>
            {t("form.cancel")}
          </ButtonLink>
        </p>
      </form>
    </div>
  );
});

const nouns = {
  customers: "noun.customer",
  companies: "noun.company",
  leads: "noun.lead",
  users: "noun.user",
} as const;
