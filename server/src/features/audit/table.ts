/** What was done, in a chain: each row's hash covers the row and the hash before it. No personal data. */
export interface AuditTable {
  /** From 1, without gaps. */
  readonly number: number;
  /** Instant in UTC. */
  readonly at: string;
  /** Who: `applicant`, `secretariat:<id of staff>`, `municipality:<id of staff>`, `system`, `operator`. */
  readonly actor: string;
  /** Noun and past participle: `application-received`. */
  readonly action: string;
  /** What it was done to, such as a reference. */
  readonly subject: string;
  /** JSON object of what is worth knowing besides: versions, statuses, field names; never what somebody typed. */
  readonly details: string;
  readonly previous_hash: string;
  /** SHA-256 in hex. */
  readonly hash: string;
}
