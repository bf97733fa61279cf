import { Head } from "fresh/runtime";
import { AloneForm } from "../../components/session/AloneForm.tsx";
import { InputField } from "../../components/ui/Field.tsx";
import { errorAt } from "../../components/ui/FormErrors.tsx";
import PasskeyForm from "../../islands/PasskeyForm.tsx";
import { dropChallenge, keepSession, sessionCookie } from "../../lib/http/cookies.ts";
import { define } from "../../lib/http/define.ts";
import { ownPath } from "../../lib/http/paths.ts";
import { secretForm } from "../../lib/http/secret_form.ts";
import { passkeyStepHere, signInWithFactorHere } from "../../lib/http/sign_in.ts";
import { secondFactorBody } from "../../lib/http/sign_in_body.ts";
import { t } from "../../lib/i18n/t.ts";
import { parse } from "../../lib/schema/parse.ts";

export const handler = define.handlers(secretForm({
  async show(context) {
    const next = ownPath(context.url.searchParams.get("next"));
    return { next, options: await passkeyStepHere(context) };
  },
  async save(context, { code = "", credential, next }) {
    const challenge = sessionCookie(context, "challenge") ?? "none";
    const factor = credential === undefined ? { code } : { credential };
    const step = parse(secondFactorBody, { challenge, ...factor });
    keepSession(context, await signInWithFactorHere(context, step));
    dropChallenge(context);
    return ownPath(next);
  },
}));

export default define.page<typeof handler>(function SecondStep({ data }) {
  const { next, options, errors } = data;
  const action = `/login/code?next=${encodeURIComponent(next)}`;
  const labels = { code: t("code.label") };
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("code.title") })}</title>
      </Head>
      <AloneForm
        title={t("code.title")}
        lead={t("code.text")}
        action={action}
        submit={t("code.submit")}
        errors={errors}
        labels={labels}
        beside={options && (
          <PasskeyForm
            ask={{ kind: "sign", options }}
            action={action}
            keep={{ next }}
            label={t("passkeys.instead")}
            failed={t("passkeys.failed")}
          />
        )}
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
