import { remark } from "../../lib/i18n/remark.ts";
import { t } from "../../lib/i18n/t.ts";
import { Icon } from "./Icon.tsx";

export interface FormError {
  field: string;
  message: string;
}

export interface FormErrorsProps {
  errors: readonly FormError[];
  /** What people call each field; an error of an unknown field stands without a link. */
  labels: Readonly<Record<string, string>>;
  /** The heading's id where a page shows several of them; such a one does not take the focus. */
  id?: string;
}

const usual = "errors";

/** The summary above a form that was not saved, with a link to each field. */
export function FormErrors({ errors, labels, id = usual }: FormErrorsProps) {
  if (errors.length === 0) return null;
  return (
    <section
      class="note is-danger"
      role="alert"
      aria-labelledby={id}
      tabIndex={-1}
      autofocus={id === usual}
    >
      <Icon name="alert" />
      <div>
        <h2 id={id}>{t("form.errors", { count: errors.length })}</h2>
        <ul>
          {errors.map((error) => (
            <li key={error.field}>
              <Line error={error} label={labels[error.field]} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Line({ error, label }: { error: FormError; label: string | undefined }) {
  if (label === undefined) return <>{remark(error.message)}</>;
  return (
    <a href={`#${error.field}`}>{t("form.error", { label, message: remark(error.message) })}</a>
  );
}

/** The message at one field, if it has one. */
export function errorAt(errors: readonly FormError[], field: string): string | undefined {
  const found = errors.find((error) => error.field === field);
  return found && remark(found.message);
}

/** A page's title that says first how many errors there are. */
export function titleWithErrors(title: string, count: number): string {
  return count === 0 ? title : t("form.errorTitle", { count, title });
}
