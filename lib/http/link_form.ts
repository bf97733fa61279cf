import type { Context } from "fresh";
import { type MailedLink, personOfLink, setPasswordByLink } from "../auth/use_link.ts";
import { AppError } from "../errors.ts";
import { parse } from "../schema/parse.ts";
import type { State } from "./define.ts";
import { secretForm } from "./secret_form.ts";
import { linkBody } from "./sign_in_body.ts";

const linkOf = ({ params }: Context<State>, purpose: MailedLink["purpose"]): MailedLink => ({
  purpose,
  token: params.token ?? "",
});

async function emailOf(context: Context<State>, link: MailedLink): Promise<string | undefined> {
  try {
    return (await personOfLink(context.state.ctx, link)).email;
  } catch (error) {
    if (error instanceof AppError && error.code === "NOT_FOUND") return undefined;
    throw error;
  }
}

/** The handlers of the page behind a mailed link: looking at it does not use it up. */
export function linkForm(purpose: MailedLink["purpose"]) {
  return secretForm({
    async show(context): Promise<{ email: string | undefined }> {
      return { email: await emailOf(context, linkOf(context, purpose)) };
    },
    async save(context, { password }) {
      const link = linkOf(context, purpose);
      const given = parse(linkBody, { token: link.token, password });
      await setPasswordByLink(context.state.ctx, link, given.password);
      return "/login";
    },
  });
}
