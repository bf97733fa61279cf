/** The fields that only some kinds of interaction have, and which. */
export const kindsWith: Readonly<Record<string, readonly string[]>> = {
  direction: ["call", "email"],
  outcome: ["call", "meeting"],
  durationMinutes: ["call", "meeting"],
};

/** Whether an interaction of that kind has the field. */
export function kindHas(kind: string, field: string): boolean {
  return kindsWith[field]?.includes(kind) ?? true;
}

/** The fields that are set although an interaction of this kind has none, with what to do. */
export function misplaced(input: { kind: string }): { field: string; message: string }[] {
  const set = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
  return set.filter(([field]) => !kindHas(input.kind, field)).map(([field]) => ({
    field,
    message: `Leave this out: only these have it: ${kindsWith[field]?.join(", ") ?? ""}.`,
  }));
}

/** Whether what a client sent names a customer or a lead; what is no object is not judged here. */
export function tied(input: unknown): boolean {
  if (typeof input !== "object" || input === null) return true;
  const { customerId, leadId }: { customerId?: unknown; leadId?: unknown } = input;
  return [customerId, leadId].some((id) => id !== undefined && id !== null && id !== "");
}

/** How far ahead of now something may have happened: clocks and time zones differ. */
const aheadMs = 24 * 60 * 60 * 1000;

/** Why a time cannot be when an interaction took place, if so. */
export function timeProblem(occurredAt: string | undefined, now: Date): string | undefined {
  const late = occurredAt !== undefined && Date.parse(occurredAt) > now.getTime() + aheadMs;
  return late ? "Write a time that has been; plan what is to come as a task." : undefined;
}
