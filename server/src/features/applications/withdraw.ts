import { isWithdrawable } from '../../../../src/domain/index.ts';
import type { Database } from '../../db/database.ts';
import { ProblemError } from '../../problem.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { releaseSeats } from '../events/seats.ts';
import { findInitiative } from '../initiatives/repository.ts';
import { queueMail } from '../mail/outbox.ts';
import type { Application } from './application.ts';
import { createNoticeMail } from './notice-mail.ts';
import { changeApplication, findApplication } from './repository.ts';

/** What withdrawing needs. */
export interface WithdrawOptions {
  readonly db: Database;
  readonly now: () => Date;
  readonly siteUrl: () => string;
  readonly secretariatEmail?: string;
}

/**
 * Takes an application back, with the seats that it was given. One that is withdrawn stays so.
 * @throws {ProblemError} `already-decided`
 */
export async function withdraw(options: WithdrawOptions, opened: Application): Promise<void> {
  const { db } = options;
  for (let application: Application | undefined = opened; application !== undefined;) {
    if (application.status === 'withdrawn') return;
    if (!isWithdrawable(application.status)) throw new ProblemError('already-decided');
    if (await tryToWithdraw(options, application)) return;
    // The secretariat was quicker; what it has changed it to decides.
    application = await findApplication(db, application.reference);
  }
}

/** @returns false when somebody has changed the application meanwhile */
async function tryToWithdraw(
  { db, now, siteUrl, secretariatEmail }: WithdrawOptions,
  { reference, version, initiative: id, signing, quarantine, organisation, status }: Application,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const moment = now();
    const change = { status: 'withdrawn', signing: 'none' } as const;
    const { kind } = await changeApplication(tx, reference, version, change, moment);
    if (kind === 'conflict') return false;
    if (signing !== undefined) await releaseSeats(tx, id, signing.event, signing.seats);
    const initiative = quarantine.length === 0 ? await findInitiative(tx, id) : undefined;
    const context = { siteUrl: siteUrl(), secretariatEmail };
    const notice =
      initiative && createNoticeMail('withdrawn', reference, organisation.name, { ...context, initiative });
    if (notice !== undefined) await queueMail(tx, notice, moment);
    const details = { from: status, version: version + 1 };
    await appendAudit(tx, { actor: 'applicant', action: 'application-withdrawn', subject: reference, details }, moment);
    return true;
  });
}
