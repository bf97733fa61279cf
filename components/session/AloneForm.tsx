import type { ComponentChildren } from "preact";
import { t } from "../../lib/i18n/t.ts";
import { Button } from "../ui/Button.tsx";
import { FormErrors } from "../ui/FormErrors.tsx";
import { Icon } from "../ui/Icon.tsx";

export interface AloneFormProps {
  title: string;
  /** A line below the title. */
  lead?: string | undefined;
  /** Where it posts to; without it there is no button. */
  action?: string;
  submit?: string;
  errors?: readonly { field: string; message: string }[];
  labels?: Readonly<Record<string, string>>;
  children?: ComponentChildren;
  /** Another form for the same. */
  beside?: ComponentChildren;
  /** Below the form: other ways. */
  after?: ComponentChildren;
}

/** A whole page with one form, for people who are not signed in. */
export function AloneForm(props: AloneFormProps) {
  const { title, lead, action, submit, errors = [], labels = {}, children, beside, after } = props;
  return (
    <div class="alone">
      <main id="main" tabIndex={-1}>
        <p class="brand">
          <Icon name="petrel" />
          {t("app.name")}
        </p>
        <form class="group" method="post" action={action}>
          <h1>{title}</h1>
          {lead && <p class="muted">{lead}</p>}
          <FormErrors errors={errors} labels={labels} />
          {children}
          {submit && <Button kind="primary">{submit}</Button>}
        </form>
        {beside}
        {after && <p class="small pad">{after}</p>}
      </main>
    </div>
  );
}
