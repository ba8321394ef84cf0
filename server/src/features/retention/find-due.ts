import type { Initiative } from '../../../../src/contract/index.ts';
import { createDayOf, isDue, knownTimeZone } from '../../../../src/domain/index.ts';
import type { Database } from '../../db/database.ts';
import { type Application, rowToApplication } from '../applications/application.ts';

/** What the retention rule of an initiative says about its applications. */
export interface DueApplications {
  /** Those that are to be erased, the longest unchanged first. */
  readonly due: readonly Application[];
  /** How many more would be, and have to be exported to the archive first. */
  readonly unexported: number;
}

/**
 * The applications that have been kept for long enough. An application is a record for the archive: until it was exported
 * as it stands it stays, unless it was set aside as a machine's.
 */
export async function findDue(
  db: Database,
  { id, timeZone, application: form }: Initiative,
  now: Date,
): Promise<DueApplications> {
  const statuses = (form?.retention ?? []).map(({ status }) => status);
  if (form === undefined || statuses.length === 0) return { due: [], unexported: 0 };
  const rows = await db
    .selectFrom('applications')
    .selectAll()
    .where('initiative', '=', id)
    .where('erased_at', 'is', null)
    .where('status', 'in', statuses)
    .orderBy('changed_at')
    .orderBy('reference')
    .execute();
  const today = createDayOf(knownTimeZone(timeZone))(now.getTime());
  const over = rows.map(rowToApplication).filter((application) => isDue(form, application, today));
  const due = over.filter(isExported);
  return { due, unexported: over.length - due.length };
}

const isExported = ({ quarantine, exportedAt = '', changedAt }: Application): boolean =>
  quarantine.length > 0 || exportedAt >= changedAt;
