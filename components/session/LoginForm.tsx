import PasskeyForm from "../../islands/PasskeyForm.tsx";
import { t } from "../../lib/i18n/t.ts";
import { Button } from "../ui/Button.tsx";
import { InputField } from "../ui/Field.tsx";
import { Icon } from "../ui/Icon.tsx";

export interface DemoLogin {
  email: string;
  role: "user" | "manager" | "admin";
}

export interface LoginFormProps {
  /** What was typed before. */
  email?: string | undefined;
  /** Where to go once signed in; an own path. */
  next?: string | undefined;
  /** Why the last try did not work. */
  error?: string | undefined;
  /** Whether somebody here could sign in with a passkey. */
  passkeys?: boolean;
  /** Shown where this is a demonstration. */
  demo?: { logins: readonly DemoLogin[]; password: string } | undefined;
}

/** The whole sign-in page. */
export function LoginForm({ email = "", next, error, passkeys = false, demo }: LoginFormProps) {
  return (
    <div class="alone">
      <main id="main" tabIndex={-1}>
        <p class="brand">
          <Icon name="petrel" />
          {t("app.name")}
        </p>
        <form class="group" method="post" action="/login">
          <h1>{t("login.title")}</h1>
          {error && <LoginError message={error} />}
          {next && <input type="hidden" name="next" value={next} />}
          <InputField
            name="email"
            type="email"
            label={t("login.email")}
            value={email}
            autocomplete="username"
            required
          />
          <InputField
            name="password"
            type="password"
            label={t("login.password")}
            value=""
            autocomplete="current-password"
            required
          />
          <Button kind="primary">{t("login.submit")}</Button>
        </form>
        {passkeys && (
          <PasskeyForm
            ask={{ kind: "sign", from: "/api/auth/login/passkey/options" }}
            action="/login"
            keep={next ? { next } : {}}
            label={t("passkeys.signIn")}
            failed={t("passkeys.failed")}
          />
        )}
        <p class="small pad">
          <a href="/reset">{t("password.forgotten")}</a>
        </p>
        {demo && <DemoLogins {...demo} />}
      </main>
    </div>
  );
}

function LoginError({ message }: { message: string }) {
  return (
    <p class="note is-danger" role="alert">
      <Icon name="alert" />
      <span>{message}</span>
    </p>
  );
}

interface DemoLoginsProps {
  logins: readonly DemoLogin[];
  password: string;
}

function DemoLogins({ logins, password }: DemoLoginsProps) {
  return (
    <details class="demo">
      <summary class="btn btn-ghost">
        {t("login.demo")}
        <Icon name="down" size="sm" />
      </summary>
      <table class="tight small">
        <caption class="vh">{t("login.demo")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("login.demoEmail")}</th>
            <th scope="col">{t("login.demoRole")}</th>
          </tr>
        </thead>
        <tbody>
          {logins.map((login) => (
            <tr key={login.email}>
              <td>{login.email}</td>
              <td>{t(`role.${login.role}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small muted pad">
        {t("login.demoPassword")} <code>{password}</code>
      </p>
    </details>
  );
}
