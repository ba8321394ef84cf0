/** What the register answered, normalised: `Organisation` as JSON, for a day. */
export interface RegisterAnswersTable {
  readonly number: string;
  readonly body: string;
  readonly fetched_at: string;
}
