import { randomUUID } from 'node:crypto';
import type { Database } from '../../db/database.ts';

/** What a mail says, and to whom. */
export interface MailMessage {
  /** One address. */
  readonly to: string;
  /** Where answers go, when not to the sender. */
  readonly replyTo?: string;
  readonly subject: string;
  /** Plain text; lines end in `\n`. */
  readonly text: string;
}

/** A mail to be sent. */
export interface Mail extends MailMessage {
  readonly kind: 'receipt' | 'notice' | 'decision' | 'link';
  /** Reference of what it is about, for the trace that stays when the mail has left. */
  readonly about?: string;
}

/** Puts a mail into the outbox. It leaves after the transaction has been committed, and not without it. */
export async function queueMail(tx: Database, { kind, about = '', ...message }: Mail, now: Date): Promise<void> {
  const at = now.toISOString();
  await tx
    .insertInto('outbox')
    .values({
      id: randomUUID(),
      kind,
      subject: about,
      message: JSON.stringify(message),
      created_at: at,
      attempts: 0,
      due_at: at,
      sent_at: null,
      failed_at: null,
      failure: null,
    })
    .execute();
}
