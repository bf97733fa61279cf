import type { Mergeable } from "../../lib/duplicates/schema.ts";
import { t } from "../../lib/i18n/t.ts";
import { formValues, type RecordField } from "../records/field.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";

type Sided =
  & { id: number; name: string; owner: { name: string } }
  & Readonly<Record<string, unknown>>;

export interface MergeFormProps {
  entity: Mergeable;
  /** The record that stays, and the one that becomes a part of it. */
  winner: Sided;
  loser: Sided;
  fields: readonly RecordField[];
}

/** Both values of each field that differs, with one of them chosen, and the button that merges. */
export function MergeForm({ entity, winner, loser, fields }: MergeFormProps) {
  const [mine, theirs] = [formValues(winner, fields), formValues(loser, fields)];
  const differing = fields.filter(({ name }) => mine[name] !== theirs[name]);
  const same = fields.length - differing.length;
  return (
    <form class="stack" method="post" action={`/${entity}/${winner.id}/merge`}>
      <input type="hidden" name="loserId" value={loser.id} />
      <fieldset class="group">
        <legend>{t("merge.fields")}</legend>
        <div class="cols">
          {differing.map((field) => (
            <Choice
              key={field.name}
              field={field}
              values={[mine[field.name] ?? "", theirs[field.name] ?? ""]}
              words={[winner, loser].map((side) => wordsOf(field, side)) as [string, string]}
              ids={[winner.id, loser.id]}
            />
          ))}
        </div>
        <p class="muted">
          {differing.length === 0 ? t("merge.allSame") : t("merge.same", { count: same })}
        </p>
      </fieldset>
      <p class="row">
        <Button kind="primary">{t("merge.submit")}</Button>
        <ButtonLink href={`/${entity}/${loser.id}/merge?with=${winner.id}`}>
          {t("merge.other", { name: loser.name })}
        </ButtonLink>
        <ButtonLink kind="ghost" href={`/${entity}/${winner.id}`}>{t("form.cancel")}</ButtonLink>
      </p>
    </form>
  );
}

interface ChoiceProps {
  field: RecordField;
  values: readonly [string, string];
  words: readonly [string, string];
  ids: readonly [number, number];
}

/** A field's two values; where the record that stays has none, the other's is chosen at first. */
function Choice({ field: { name, label }, values, words, ids }: ChoiceProps) {
  const sides = ["winner", "loser"] as const;
  const chosen = values[0] === "" ? "loser" : "winner";
  return (
    <fieldset>
      <legend class="label">{label}</legend>
      {sides.map((side, at) => (
        <p key={side}>
          <label class="check">
            <input type="radio" name={`take.${name}`} value={side} checked={side === chosen} />
            {t("merge.from", { value: words[at] ?? "", id: ids[at] ?? 0 })}
          </label>
        </p>
      ))}
    </fieldset>
  );
}

/** A record's value of a field in words. */
function wordsOf(field: RecordField, record: Sided): string {
  if (field.name === "ownerId") return record.owner.name;
  const value = formValues(record, [field])[field.name] ?? "";
  const chosen = field.options?.find((option) => option.value === value);
  return chosen?.label ?? (value || t("merge.empty"));
}
