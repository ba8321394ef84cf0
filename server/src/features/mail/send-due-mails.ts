import type { Database } from '../../db/database.ts';
import type { Log } from '../../log.ts';
import { type DeliveryFailure, toDeliveryFailure } from './delivery-failure.ts';
import { claimMail, markDelayed, markFailed, markSent } from './due-mails.ts';
import type { Deliver, OutgoingMail } from './outgoing-mail.ts';

const MINUTE_MS = 60_000;
/** The first repetition; each further one waits twice as long as the one before. */
const FIRST_DELAY_MS = MINUTE_MS / 2;
const LONGEST_DELAY_MS = 6 * 60 * MINUTE_MS;
/** How long a mail is tried, as mail servers do. */
const GIVE_UP_MS = 5 * 24 * 60 * MINUTE_MS;

/** What sends mails. */
export interface MailSender {
  readonly db: Database;
  readonly log: Log;
  readonly deliver: Deliver;
  readonly now: () => Date;
}

/**
 * Sends the mails that are due, one after the other. What fails is tried again later.
 * @param signal ends it after the mail that is on its way
 * @returns `away` when there is nobody to hand mails to, so that it is no use to go on
 */
export async function sendDueMails(sender: MailSender, signal: AbortSignal): Promise<'done' | 'away'> {
  const { db, log, deliver, now } = sender;
  while (!signal.aborted) {
    const mail = await claimMail(db, now());
    if (mail === undefined) break;
    const failure = await tryTo(() => deliver(mail));
    if (failure === undefined) {
      await markSent(db, mail.id, now());
      log.info('mail sent', { mail: mail.id, kind: mail.kind, attempts: mail.attempts });
    } else {
      await handleFailure(sender, mail, failure);
      if (failure.isAway) return 'away';
    }
  }
  return 'done';
}

async function tryTo(deliver: () => Promise<void>): Promise<DeliveryFailure | undefined> {
  try {
    await deliver();
    return undefined;
  } catch (error) {
    return toDeliveryFailure(error);
  }
}

async function handleFailure(
  { db, log, now }: MailSender,
  { id, kind, attempts, createdAt }: OutgoingMail,
  failure: DeliveryFailure,
): Promise<void> {
  const fields = { mail: id, kind, attempts, failure: failure.kind };
  const delay = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempts - 1));
  const next = new Date(now().getTime() + delay);
  if (failure.isFinal || next.getTime() > Date.parse(createdAt) + GIVE_UP_MS) {
    await markFailed(db, id, failure.kind, now());
    log.error('mail given up', fields);
    return;
  }
  await markDelayed(db, id, failure.kind, next);
  log.warn('mail could not be sent', fields);
}
