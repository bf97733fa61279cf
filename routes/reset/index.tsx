import { Head } from "fresh/runtime";
import { AloneForm } from "../../components/session/AloneForm.tsx";
import { InputField } from "../../components/ui/Field.tsx";
import { errorAt } from "../../components/ui/FormErrors.tsx";
import { Note } from "../../components/ui/Note.tsx";
import { requestReset } from "../../lib/auth/mail_links.ts";
import { define } from "../../lib/http/define.ts";
import { countGuess } from "../../lib/http/guessing.ts";
import { secretForm } from "../../lib/http/secret_form.ts";
import { resetBody } from "../../lib/http/sign_in_body.ts";
import { t } from "../../lib/i18n/t.ts";
import { parse } from "../../lib/schema/parse.ts";

export const handler = define.handlers(secretForm({
  show: ({ url }) => ({ sent: url.searchParams.has("sent") }),
  async save(context, fields) {
    const { email } = parse(resetBody, fields);
    const guess = { what: "reset", account: email, refund: false } as const;
    await countGuess(context, guess, () => requestReset(context.state.ctx, email));
    return "/reset?sent=1";
  },
}));

export default define.page<typeof handler>(function Reset({ data }) {
  const { sent, errors, values } = data;
  const labels = { email: t("login.email") };
  const title = t("password.reset");
  return (
    <>
      <Head>
        <title>{t("app.title", { page: title })}</title>
      </Head>
      <AloneForm
        title={title}
        lead={t("password.resetText")}
        action="/reset"
        submit={t("password.resetSubmit")}
        errors={errors}
        labels={labels}
        after={<a href="/login">{t("login.title")}</a>}
      >
        {sent && <Note tone="positive" icon="check" title={t("password.resetSent")} />}
        <InputField
          name="email"
          type="email"
          label={labels.email}
          value={values.email ?? ""}
          autocomplete="username"
          error={errorAt(errors, "email")}
          required
        />
      </AloneForm>
    </>
  );
});
