import { Head } from "fresh/runtime";
import { ErasePanel } from "../../../../components/admin/ErasePanel.tsx";
import { FactTable } from "../../../../components/admin/SystemPanels.tsx";
import { ButtonLink } from "../../../../components/ui/Button.tsx";
import { Note } from "../../../../components/ui/Note.tsx";
import { titleWithErrors } from "../../../../components/ui/FormErrors.tsx";
import { PageHead } from "../../../../components/ui/PageHead.tsx";
import { idOf } from "../../../../lib/http/api.ts";
import { requireConfirmed } from "../../../../lib/http/confirmed.ts";
import { define } from "../../../../lib/http/define.ts";
import { formHandlers } from "../../../../lib/http/form.ts";
import { formatNumber, readerOf } from "../../../../lib/i18n/format.ts";
import { t } from "../../../../lib/i18n/t.ts";
import { erasePerson, personKind, summaryOf } from "../../../../lib/privacy/person.ts";

export const handler = define.handlers(formHandlers({
  async show(ctx, params) {
    const entity = personKind(params.entity);
    const values: Record<string, string> = {};
    return { ...await summaryOf(ctx, entity, idOf(params, "Person")), values };
  },
  async save(ctx, { fields, params }) {
    requireConfirmed(fields);
    const [entity, id] = [personKind(params.entity), idOf(params, "Person")];
    await erasePerson(ctx, entity, id);
    return `/admin/privacy/${entity}/${id}`;
  },
}));

export default define.page<typeof handler>(function PersonPage({ data, state }) {
  const { entity, id, name, email, erased, mayContact, counts, errors } = data;
  const reader = readerOf(state.ctx);
  const facts = counts.map(({ kind, count }) =>
    [t(`privacy.kind.${kind}`), formatNumber(count, reader)] as const
  );
  const consent = mayContact === undefined
    ? []
    : [[t("privacy.consent"), t(mayContact ? "privacy.yes" : "privacy.no")] as const];
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(name, errors.length) })}</title>
      </Head>
      <PageHead
        title={name}
        lead={erased ? undefined : email}
        back={{ href: "/admin/privacy", label: t("privacy.title") }}
      >
        <ButtonLink icon="down" href={`/api/${entity}/${id}/personal-data`}>
          {t("privacy.export")}
        </ButtonLink>
      </PageHead>
      <div class="stack">
        <FactTable id="kept" title={t("privacy.kept")} facts={[...facts, ...consent]} />
        {erased
          ? (
            <Note icon="lock" title={t("privacy.isErased")}>
              <p>{t("privacy.isErasedText")}</p>
            </Note>
          )
          : <ErasePanel {...{ entity, id, name, errors }} />}
      </div>
    </div>
  );
});
