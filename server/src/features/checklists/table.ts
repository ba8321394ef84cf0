/** The checklist of an initiative: its JSON without what the initiative says and without its date. */
export interface ChecklistsTable {
  readonly initiative: string;
  readonly as_of: string;
  readonly body: string;
}

/** How far a municipality has come: its JSON without version and summary. */
export interface ProgressTable {
  readonly initiative: string;
  /** Municipality number. */
  readonly municipality: string;
  /** Counts up with every change; a change names the version that it was made from. */
  readonly version: number;
  readonly body: string;
}

/** A change of a municipality's progress. */
export interface ProgressVersionsTable {
  readonly initiative: string;
  readonly municipality: string;
  /** What the progress became by it. */
  readonly version: number;
  /** Instant in UTC. */
  readonly at: string;
  /** `municipality:<id of staff>`, `secretariat:<id of staff>`, `operator`. */
  readonly actor: string;
  /** JSON: `[before, after]` by the pointer of the value. */
  readonly changes: string;
}
