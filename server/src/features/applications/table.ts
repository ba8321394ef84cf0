/** An application: what was sent, as JSON, and beside it what the desk lists and the rules ask for. */
export interface ApplicationsTable {
  /** Also the number on the telephone: `NFK-7K3M-P9QD`. */
  readonly reference: string;
  readonly initiative: string;
  /** `Idempotency-Key`, lower case; unique over all initiatives. */
  readonly idempotency_key: string;
  /** SHA-256 of what the key stands for, in hex: the initiative and the parsed content without its defence. */
  readonly content_hash: string;
  /** One of `APPLICATION_STATUSES`. */
  readonly status: string;
  /** Counts up with every change; a change names the version it was made from. */
  readonly version: number;
  readonly organisation_number: string;
  readonly organisation_name: string;
  /** Folded words of name, number and reference (`toHaystack`). */
  readonly haystack: string;
  /** Why it was set aside for a person to look at, comma-separated; null when it was not. */
  readonly quarantine: string | null;
  /** `ApplicationRequest` without defence, as JSON; empty once it was deleted by the retention rule. */
  readonly body: string;
  /** Id of the signing event whose seat was given. */
  readonly signing_event: string | null;
  /** Seats that were given at it. */
  readonly signing_seats: number | null;
  /** What the secretariat wrote last, for the applicant. */
  readonly message: string | null;
  /** Instants in UTC, `2026-11-22T07:00:00.000Z`. */
  readonly received_at: string;
  readonly changed_at: string;
  readonly exported_at: string | null;
  readonly erased_at: string | null;
}
