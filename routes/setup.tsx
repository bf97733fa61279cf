import { Head } from "fresh/runtime";
import { AloneForm } from "../components/session/AloneForm.tsx";
import { InputField } from "../components/ui/Field.tsx";
import { errorAt } from "../components/ui/FormErrors.tsx";
import { systemActor } from "../lib/auth/actor.ts";
import { demandSetup, setUp } from "../lib/auth/setup.ts";
import { define } from "../lib/http/define.ts";
import { countGuess } from "../lib/http/guessing.ts";
import { secretForm } from "../lib/http/secret_form.ts";
import { t } from "../lib/i18n/t.ts";
import { parse } from "../lib/schema/parse.ts";
import { UserCreate } from "../lib/users/schema.ts";
import { createUser } from "../lib/users/service.ts";

export const handler = define.handlers(secretForm({
  async show({ state }) {
    await demandSetup(state.ctx);
    return {};
  },
  async save(context, { code = "", name, email, password = "" }) {
    const { ctx, platform: { config } } = context.state;
    await demandSetup(ctx);
    const input = parse(UserCreate, { name, email, password, role: "admin" });
    const system = { ...ctx, actor: systemActor };
    const guess = { what: "setup", account: "first" } as const;
    await countGuess(
      context,
      guess,
      () => setUp(system, { config, code }, (tx) => createUser(tx, input)),
    );
    return "/login";
  },
}));

export default define.page<typeof handler>(function Setup({ data: { values, errors } }) {
  const labels = {
    code: t("setup.code"),
    name: t("setup.name"),
    email: t("setup.email"),
    password: t("setup.password"),
  };
  const common = (name: keyof typeof labels) => ({
    name,
    label: labels[name],
    value: values[name] ?? "",
    error: errorAt(errors, name),
    required: true,
  });
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("setup.title") })}</title>
      </Head>
      <AloneForm
        title={t("setup.title")}
        lead={t("setup.text")}
        action="/setup"
        submit={t("setup.submit")}
        {...{ errors, labels }}
      >
        <InputField {...common("code")} />
        <InputField {...common("name")} autocomplete="name" />
        <InputField {...common("email")} type="email" autocomplete="username" />
        <InputField
          {...common("password")}
          type="password"
          autocomplete="new-password"
          hint={t("password.hint")}
        />
      </AloneForm>
    </>
  );
});
