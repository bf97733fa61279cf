import { Head } from "fresh/runtime";
import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { RecordField } from "../records/field.ts";
import { RecordForm, type RecordFormProps } from "../records/RecordForm.tsx";
import { titleWithErrors } from "../ui/FormErrors.tsx";
import { PageHead } from "../ui/PageHead.tsx";

type Shared = Pick<
  RecordFormProps,
  "entity" | "action" | "values" | "errors" | "clashes" | "version" | "seen" | "submit"
>;

export interface SettingsFormProps extends Shared {
  title: string;
  lead?: string;
  /** The page of the list, to go back to. */
  back: { href: string; label: string };
  fields: readonly RecordField[];
  reader: Reader;
}

/** The page of a form for one of the admin's small records. */
export function SettingsForm({ title, lead, back, fields, ...form }: SettingsFormProps) {
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, form.errors.length) })}</title>
      </Head>
      <PageHead title={title} back={back} lead={lead} />
      <RecordForm groups={[{ title, fields }]} cancelHref={back.href} {...form} />
    </div>
  );
}
