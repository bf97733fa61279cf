/** One metric of a scrape. */
export interface Family {
  name: string;
  type: string;
}

/** The metrics that a scrape's text announces. */
export function familiesOf(text: string): Family[] {
  return [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = "", type = ""]) => ({
    name,
    type,
  }));
}
