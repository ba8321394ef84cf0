import type { MailMessage } from './outbox.ts';

/** A mail on its way out. */
export interface OutgoingMail extends MailMessage {
  /** The same in every attempt, and so in every copy of the mail. */
  readonly id: string;
  readonly kind: string;
  /** Instant in UTC. */
  readonly createdAt: string;
  /** How often it has been tried, this time included. */
  readonly attempts: number;
}

/** Hands a mail over to what carries it on. Fails when that did not take it, or did not say that it did. */
export type Deliver = (mail: OutgoingMail) => Promise<void>;
