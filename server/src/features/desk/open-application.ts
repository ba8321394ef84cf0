import { createDayOf, knownTimeZone, signingLunches, type SigningLunch } from '../../../../src/domain/index.ts';
import type { Initiative } from '../../../../src/contract/index.ts';
import type { Database } from '../../db/database.ts';
import { ProblemError } from '../../problem.ts';
import { findStaffEmails } from '../access/find-staff-emails.ts';
import type { Application } from '../applications/application.ts';
import { findApplication, findDuplicates } from '../applications/repository.ts';
import { findAudit } from '../audit/find-audit.ts';
import { findEvent, findEvents } from '../events/repository.ts';
import { findTraces } from '../mail/find-traces.ts';
import type { ApplicationContent } from './application-page.ts';
import type { HistoryEntry } from './history.ts';
import type { DeskView } from './view.ts';

/**
 * An application of the initiative whose desk this is.
 * @throws {ProblemError} `not-found`, also for those of others
 */
export async function openApplication(db: Database, initiative: Initiative, reference: string): Promise<Application> {
  const application = await findApplication(db, reference);
  if (application?.initiative !== initiative.id) throw new ProblemError('not-found');
  return application;
}

/** What was done with an application, the newest first, with the addresses of those who did it. */
export async function readHistory(db: Database, reference: string): Promise<readonly HistoryEntry[]> {
  const records = await findAudit(db, reference);
  const ids = new Set(records.flatMap(({ actor }) => staffOf(actor) ?? []));
  const emails = await findStaffEmails(db, [...ids]);
  return records.map((record) => {
    const email = emails.get(staffOf(record.actor) ?? '');
    return { ...record, ...(email !== undefined && { email }) };
  });
}

const staffOf = (actor: string): string | undefined => /^secretariat:(.+)$/.exec(actor)?.[1];

/** The signing lunches ahead. */
export async function findLunches(
  db: Database,
  { id, timeZone }: Initiative,
  now: Date,
): Promise<readonly SigningLunch[]> {
  const dayOf = createDayOf(knownTimeZone(timeZone));
  return signingLunches(await findEvents(db, id), dayOf, dayOf(now.getTime()));
}

/** Everything that the page of an application shows. */
export async function readContent(
  db: Database,
  { initiative, pick, time }: DeskView,
  application: Application,
  now: Date,
): Promise<ApplicationContent> {
  const { reference, organisation, signing, request } = application;
  const nameLunch = async (id: string | undefined): Promise<string | undefined> => {
    const lunch = id === undefined ? undefined : await findEvent(db, initiative.id, id);
    return lunch && `${pick(lunch.title)}, ${time.start(lunch.start)}`;
  };
  const given = await nameLunch(signing?.event);
  const asked = await nameLunch(request?.signing.choice === 'later' ? undefined : request?.signing.event);
  return {
    application,
    duplicates:
      organisation.number === '' ? [] : await findDuplicates(db, initiative.id, organisation.number, reference),
    history: await readHistory(db, reference),
    mails: await findTraces(db, reference),
    lunches: await findLunches(db, initiative, now),
    ...(given !== undefined && { given }),
    ...(asked !== undefined && { asked }),
  };
}
