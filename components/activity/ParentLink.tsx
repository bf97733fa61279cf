import type { ParentRef } from "../../lib/parents/schema.ts";

export interface ParentLinkProps {
  /** As in addresses: "customers". */
  entity: "customers" | "leads";
  parent: ParentRef;
  class?: string;
}

/** A record that another belongs to: a link for who reads it, its name alone for others. */
export function ParentLink({ entity, parent, class: look }: ParentLinkProps) {
  if (parent.ownerId === undefined) return <span class={look}>{parent.name}</span>;
  return <a class={look} href={`/${entity}/${parent.id}`}>{parent.name}</a>;
}

export interface ParentsProps {
  customer: ParentRef | null;
  lead: ParentRef | null;
  class?: string;
}

/** The lead and the customer of an activity, in that order; nothing without either. */
export function Parents({ customer, lead, class: look }: ParentsProps) {
  return (
    <>
      {lead && <ParentLink entity="leads" parent={lead} {...(look && { class: look })} />}
      {lead && customer && ", "}
      {customer && (
        <ParentLink entity="customers" parent={customer} {...(look && { class: look })} />
      )}
    </>
  );
}
