import type { ApplicationState } from '../../../../src/contract/index.ts';
import { isWithdrawable } from '../../../../src/domain/index.ts';
import type { Database } from '../../db/database.ts';
import { findEvent } from '../events/repository.ts';
import type { Application } from './application.ts';

/** What the applicant is told of an application. That it was set aside is not among it. */
export async function readState(db: Database, application: Application): Promise<ApplicationState> {
  const { reference, initiative, status, receivedAt, changedAt, message, signing } = application;
  const event = signing && (await findEvent(db, initiative, signing.event));
  return {
    reference,
    initiative,
    status,
    receivedAt,
    changedAt,
    ...(message !== undefined && { message }),
    ...(event !== undefined && { signing: { event: event.id, title: event.title, start: event.start } }),
    withdrawable: isWithdrawable(status),
  };
}
