import { t } from "../../lib/i18n/t.ts";
import { type Option, Options } from "../ui/Field.tsx";

export interface AboutChoiceProps {
  /** The customers and leads of a company: `customerId:7`. */
  choices: readonly Option[];
  /** Unique on the page. */
  id: string;
}

/** On a company's page: whom or what a new activity is about. */
export function AboutChoice({ choices, id }: AboutChoiceProps) {
  return (
    <p class="field">
      <label class="label" for={id}>{t("interactions.aboutWhom")}</label>
      <select class="input" name="about" id={id}>
        <Options options={choices} value="" />
      </select>
    </p>
  );
}

/** The customers and leads of a company that something may be about, the customers first. */
export function aboutChoices(
  customers: readonly { id: number; name: string }[],
  leads: readonly { id: number; title: string }[],
): Option[] {
  return [
    ...customers.map(({ id, name }) => ({ value: `customerId:${id}`, label: name })),
    ...leads.map(({ id, title }) => ({ value: `leadId:${id}`, label: title })),
  ];
}
