import PickHelp from "../../islands/PickHelp.tsx";
import { describe, type FieldProps, Frame } from "./Field.tsx";

export interface ProseInputProps {
  rows: number;
  value?: string;
  placeholder?: string;
  attributes: Readonly<Record<string, string | undefined>>;
}

/** Several lines in which people are mentioned: an @ proposes names where scripts run. */
export function ProseInput({ rows, value = "", placeholder, attributes }: ProseInputProps) {
  return (
    <div class="seek">
      <textarea class="input" {...{ rows, placeholder }} {...attributes}>{value}</textarea>
      <PickHelp />
    </div>
  );
}

/** The same with its label. */
export function ProseField({ rows = 3, ...props }: FieldProps & { value: string; rows?: number }) {
  return (
    <Frame {...props}>
      <ProseInput rows={rows} value={props.value} attributes={describe(props)} />
    </Frame>
  );
}
