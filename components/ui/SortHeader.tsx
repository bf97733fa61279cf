import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";

export interface SortHeaderProps {
  /** The field that the link sorts by. */
  field: string;
  /** What the list is sorted by now, with `-` in front for descending. */
  sort: string;
  /** The link for another sort. */
  href: (sort: string) => string;
  class?: string;
  children: ComponentChildren;
}

/** A column's head whose link sorts by it, and turns the order round when it does already. */
export function SortHeader({ field, sort, href, class: look, children }: SortHeaderProps) {
  const current = sort === field || sort === `-${field}`;
  const order = sort === field ? "ascending" : "descending";
  return (
    <th scope="col" class={look} aria-sort={current ? order : undefined}>
      <a href={href(sort === field ? `-${field}` : field)}>
        {children}
        {current && <Icon name="sort" size="sm" />}
      </a>
    </th>
  );
}
