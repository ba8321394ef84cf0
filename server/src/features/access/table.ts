/** Somebody who may work at a desk or in a checklist. Known by an address; the audit log knows the id. */
export interface StaffTable {
  readonly id: string;
  /** Lower case. */
  readonly email: string;
  /** JSON of a `Scope`. */
  readonly scope: string;
  readonly created_at: string;
  readonly revoked_at: string | null;
}

/** A mailed link, good once and for a quarter of an hour. */
export interface AccessLinksTable {
  /** SHA-256 of the link's token, in hex. */
  readonly token_hash: string;
  readonly staff: string;
  readonly created_at: string;
  readonly expires_at: string;
  readonly used_at: string | null;
}

/** A session that a link was redeemed for. */
export interface SessionsTable {
  /** SHA-256 of the session's token, in hex. */
  readonly token_hash: string;
  readonly staff: string;
  readonly created_at: string;
  readonly expires_at: string;
}
