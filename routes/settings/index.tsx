import { Head } from "fresh/runtime";
import { SettingsTabs } from "../../components/account/SettingsTabs.tsx";
import { ChangeToast } from "../../components/changes/ChangeToast.tsx";
import { formValues, type RecordField } from "../../components/records/field.ts";
import { timeZones } from "../../components/records/time_zones.ts";
import { RecordForm } from "../../components/records/RecordForm.tsx";
import { titleWithErrors } from "../../components/ui/FormErrors.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import { shownChange } from "../../lib/changes/shown_change.ts";
import { define } from "../../lib/http/define.ts";
import { formHandlers } from "../../lib/http/form.ts";
import { readerOf } from "../../lib/i18n/format.ts";
import { inEachLanguage, languages, ownName } from "../../lib/i18n/language.ts";
import { t } from "../../lib/i18n/t.ts";
import { undoables } from "../../lib/resources.ts";
import { parse } from "../../lib/schema/parse.ts";
import { UserPatch } from "../../lib/users/schema.ts";
import { getUser, updateUser } from "../../lib/users/service.ts";

const fields: RecordField[] = inEachLanguage(() => [
  { name: "name", label: t("settings.name") },
  { name: "locale", label: t("settings.locale") },
  {
    name: "timeZone",
    label: t("settings.timeZone"),
    hint: t("settings.timeZoneHint"),
    suggestions: timeZones,
  },
  {
    name: "weeklySummary",
    label: t("settings.weeklySummary"),
    hint: t("settings.weeklySummaryHint"),
    options: [
      { value: "false", label: t("settings.noSummary") },
      { value: "true", label: t("settings.summary") },
    ],
  },
]);
const Profile = UserPatch.pick({
  ...{ name: true, locale: true, timeZone: true, weeklySummary: true },
});

export const handler = define.handlers(formHandlers({
  async show(ctx, _params, url) {
    const user = await getUser(ctx, ctx.actor.userId ?? 0);
    const change = await shownChange(ctx, url.searchParams, undoables);
    return { values: formValues(user, fields), version: user.version, change };
  },
  async save(ctx, { fields, baseVersion }) {
    const edit = { fields: parse(Profile, fields), baseVersion };
    await updateUser(ctx, ctx.actor.userId ?? 0, edit);
    return "/settings";
  },
}));

export default define.page<typeof handler>(function Settings({ data, state, url }) {
  const { values, errors, clashes, version, seen, change } = data;
  const title = t("settings.title");
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, errors.length) })}</title>
      </Head>
      <PageHead title={title} lead={state.ctx.actor.email} />
      <SettingsTabs at="/settings" />
      <div class="stack">
        <ChangeToast change={change} url={url} />
        <RecordForm
          entity="users"
          action="/settings"
          groups={[{ title: t("settings.profile"), fields: withLanguages(values.locale) }]}
          {...{ values, errors, clashes, version, seen }}
          reader={readerOf(state.ctx)}
          submit={t("settings.save")}
          cancelHref="/"
        />
      </div>
    </div>
  );
});

/** The languages by their own names; a regional form that somebody has chosen stays a choice. */
function withLanguages(chosen = ""): RecordField[] {
  const options = languages.map((value) => ({ value: String(value), label: ownName(value) }));
  if (!options.some(({ value }) => value === chosen)) {
    options.push({ value: chosen, label: ownName(chosen) });
  }
  return fields.map((field) => field.name === "locale" ? { ...field, options } : field);
}
