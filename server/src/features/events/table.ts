/** An event: its JSON as the contract has it. */
export interface EventsTable {
  readonly initiative: string;
  readonly id: string;
  readonly body: string;
}
