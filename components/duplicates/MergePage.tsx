import { Head } from "fresh/runtime";
import type { Field } from "../../lib/fields/schema.ts";
import { t } from "../../lib/i18n/t.ts";
import { customFields } from "../records/custom.ts";
import type { RecordField } from "../records/field.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { MergeForm, type MergeFormProps } from "./MergeForm.tsx";

export interface MergePageProps extends MergeFormProps {
  fields: readonly RecordField[];
  /** The entity's custom fields. */
  custom: readonly Field[];
}

/** The page that makes one record of two. */
export function MergePage({ entity, winner, loser, fields, custom }: MergePageProps) {
  const title = t("merge.title", { name: winner.name });
  const names = { winner: winner.name, loser: loser.name };
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: title })}</title>
      </Head>
      <PageHead
        title={title}
        lead={t(entity === "customers" ? "merge.lead" : "merge.leadCompany", names)}
        back={{ href: `/${entity}/${winner.id}/duplicates`, label: t("duplicates.title") }}
      />
      <MergeForm {...{ entity, winner, loser }} fields={[...fields, ...customFields(custom)]} />
    </div>
  );
}
