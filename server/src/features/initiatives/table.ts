/** An initiative. `revision` changes with every write to the initiative, its members or its events. */
export interface InitiativesTable {
  readonly id: string;
  readonly revision: string;
  /** The initiative as the contract has it, JSON. */
  readonly body: string;
  /** When the list of members was last changed; `null` while there is no list. */
  readonly members_as_of: string | null;
  /** Where the list comes from and under which licence, JSON. */
  readonly members_source: string | null;
  readonly members_licence: string | null;
  /** The same of the list of events. */
  readonly events_as_of: string | null;
  readonly events_source: string | null;
  readonly events_licence: string | null;
}
