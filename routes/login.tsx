import { type Context, page } from "fresh";
import { Head } from "fresh/runtime";
import { LoginForm } from "../components/session/LoginForm.tsx";
import { demoLogins, demoPassword, hasDemoLogins } from "../lib/auth/demo.ts";
import { hasPasskeys } from "../lib/auth/passkeys.ts";
import { AppError } from "../lib/errors.ts";
import { keepChallenge, keepSession } from "../lib/http/cookies.ts";
import { define, type State } from "../lib/http/define.ts";
import { headersOf, statusFor } from "../lib/http/errors.ts";
import { readForm } from "../lib/http/form_body.ts";
import { ownPath } from "../lib/http/paths.ts";
import { takesPasskeys } from "../lib/http/passkey_site.ts";
import { signInHere, signInWithPasskeyHere } from "../lib/http/sign_in.ts";
import { credentialsBody, passkeyBody } from "../lib/http/sign_in_body.ts";
import { remark } from "../lib/i18n/remark.ts";
import { t } from "../lib/i18n/t.ts";
import { parse } from "../lib/schema/parse.ts";

interface Typed {
  email: string;
  next: string;
  error?: string;
}

async function formData(context: Context<State>, typed: Typed) {
  const { platform } = context.state;
  const [isDemo, passkeys] = await Promise.all([
    hasDemoLogins(platform.db),
    takesPasskeys(context) && hasPasskeys(platform),
  ]);
  const demo = isDemo ? { logins: demoLogins, password: demoPassword } : undefined;
  return { ...typed, passkeys, demo };
}

/** What was sent: what a device signed, or an address and a password. */
async function signInWith(context: Context<State>, fields: Record<string, string>) {
  const { email = "", password = "", credential } = fields;
  if (credential === undefined) {
    return await signInHere(context, parse(credentialsBody, { email, password }));
  }
  return await signInWithPasskeyHere(context, parse(passkeyBody, { credential }).credential);
}

/** Text for what can be put right by typing again, or by waiting. */
function wordsFor(error: unknown): error is AppError {
  const codes = ["UNAUTHORIZED", "VALIDATION_ERROR", "RATE_LIMITED", "UNAVAILABLE"];
  return error instanceof AppError && codes.includes(error.code);
}

export const handler = define.handlers({
  async GET(context) {
    const next = ownPath(context.url.searchParams.get("next"));
    if (context.state.signedIn) return context.redirect(next, 303);
    return page(await formData(context, { email: "", next }));
  },

  async POST(context) {
    const fields = await readForm(context.req);
    const { email = "", next } = fields;
    try {
      const answer = await signInWith(context, fields);
      if ("secondFactor" in answer) {
        keepChallenge(context, answer.secondFactor.challenge);
        return context.redirect(`/login/code?next=${encodeURIComponent(ownPath(next))}`, 303);
      }
      keepSession(context, answer);
      return context.redirect(ownPath(next), 303);
    } catch (error) {
      if (!wordsFor(error)) throw error;
      const message = remark(error.details[0]?.message ?? error.message);
      const data = await formData(context, { email, next: ownPath(next), error: message });
      return page(data, { status: statusFor(error.code), headers: headersOf(error) });
    }
  },
});

export default define.page<typeof handler>(function Login({ data }) {
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("login.title") })}</title>
      </Head>
      <LoginForm {...data} />
    </>
  );
});
