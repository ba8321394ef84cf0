/** A mail to be sent, and afterwards the trace that it was: what it said is erased when it has left. */
export interface OutboxTable {
  /** Also the left part of its Message-ID. */
  readonly id: string;
  /** `receipt`, `notice`, `decision`, `link`. */
  readonly kind: string;
  /** Reference of what it is about, or empty. */
  readonly subject: string;
  /** JSON of recipient, subject line and text; null when it was sent or given up. */
  readonly message: string | null;
  readonly created_at: string;
  readonly attempts: number;
  /** Not before this instant; also how long a copy of the server that is sending it has it for itself. */
  readonly due_at: string;
  readonly sent_at: string | null;
  readonly failed_at: string | null;
  /** Kind of the last failure, never the server's text: it may quote addresses. */
  readonly failure: string | null;
}
