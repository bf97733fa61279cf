/** How long things are kept; null: for ever. */
export interface Rules {
  trashDays: number | null;
  staleMonths: number | null;
}

/** What rules would take today. */
export interface Preview {
  /** Records in the trash for longer; null without that rule. */
  trash: number | null;
  /** People whose personal data would be erased; null without that rule. */
  strangers: number | null;
}
