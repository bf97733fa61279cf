/** What people move to the trash, in the order of the page. */
export const trashedEntities = [
  "customers",
  "companies",
  "leads",
  "tasks",
  "interactions",
] as const;

/** A record in the trash. */
export interface Trashed {
  id: number;
  name: string;
  /** ISO, UTC. */
  deletedAt: string;
}

/** The records of a kind that lie in the trash: the latest, and how many there are. */
export interface TrashedKind {
  entity: typeof trashedEntities[number];
  total: number;
  totalIsEstimate: boolean;
  latest: Trashed[];
}
