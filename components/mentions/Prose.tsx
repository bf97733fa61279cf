import { Fragment } from "preact";
import type { Chosen } from "../../lib/choices/schema.ts";
import { mentionsIn } from "../../lib/mentions/names.ts";

export interface ProseProps {
  text: string;
  /** The people that it may mention. */
  people: readonly Chosen[];
  /** False within what is a control itself, such as a fact that opens. */
  links?: boolean;
}

/** What somebody wrote; who is mentioned leads to what that person did. */
export function Prose({ text, people, links = true }: ProseProps) {
  return (
    <>
      {mentionsIn(text, people).map((part, n) => {
        // A bare text in a list would be escaped twice.
        if (typeof part === "string") return <Fragment key={n}>{part}</Fragment>;
        if (!links) return <span key={n} class="mention">{part.text}</span>;
        const href = `/interactions?userId=${part.person.id}`;
        return <a key={n} class="mention" href={href}>{part.text}</a>;
      })}
    </>
  );
}
