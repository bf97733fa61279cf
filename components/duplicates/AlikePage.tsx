import { Head } from "fresh/runtime";
import { t } from "../../lib/i18n/t.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { AlikeList, type AlikeListProps } from "./AlikeList.tsx";

export interface AlikePageProps extends AlikeListProps {
  name: string;
}

/** The page of one record's duplicates. */
export function AlikePage({ entity, id, name, alike }: AlikePageProps) {
  const title = t(entity === "customers" ? "duplicates.of" : "duplicates.ofCompany", { name });
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: title })}</title>
      </Head>
      <PageHead title={title} back={{ href: `/${entity}/${id}`, label: name }} />
      <AlikeList {...{ entity, id, alike }} />
    </div>
  );
}
