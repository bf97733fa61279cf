import { Head } from "fresh/runtime";
import { AloneForm } from "../../components/session/AloneForm.tsx";
import { InputField } from "../../components/ui/Field.tsx";
import { errorAt } from "../../components/ui/FormErrors.tsx";
import { dropChallenge, keepSession, sessionCookie } from "../../lib/http/cookies.ts";
import { define } from "../../lib/http/define.ts";
import { ownPath } from "../../lib/http/paths.ts";
import { secretForm } from "../../lib/http/secret_form.ts";
import { signInWithCodeHere } from "../../lib/http/sign_in.ts";
import { secondFactorBody } from "../../lib/http/sign_in_body.ts";
import { t } from "../../lib/i18n/t.ts";
import { parse } from "../../lib/schema/parse.ts";

export const handler = define.handlers(secretForm({
  show: ({ url }) => ({ next: ownPath(url.searchParams.get("next")) }),
  async save(context, { code = "", next }) {
    const challenge = sessionCookie(context, "challenge") ?? "none";
    keepSession(
      context,
      await signInWithCodeHere(context, parse(secondFactorBody, { challenge, code })),
    );
    dropChallenge(context);
    return ownPath(next);
  },
}));

export default define.page<typeof handler>(function SecondStep({ data }) {
  const { next, errors } = data;
  const labels = { code: t("code.label") };
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("code.title") })}</title>
      </Head>
      <AloneForm
        title={t("code.title")}
        lead={t("code.text")}
        action={`/login/code?next=${encodeURIComponent(next)}`}
        submit={t("code.submit")}
        errors={errors}
        labels={labels}
        after={<a href="/login">{t("code.again")}</a>}
      >
        <input type="hidden" name="next" value={next} />
        <InputField
          name="code"
          label={labels.code}
          value=""
          autocomplete="one-time-code"
          error={errorAt(errors, "code")}
          required
        />
      </AloneForm>
    </>
  );
});
