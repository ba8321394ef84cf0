import { randomUUID } from 'node:crypto';
import type { Initiative } from '../../../src/contract/index.ts';
import { createDayOf, knownTimeZone } from '../../../src/domain/index.ts';
import type { Database } from '../db/database.ts';
import type { StoreSummary } from '../db/list-changes.ts';
import { findEventList, findEvents } from '../features/events/repository.ts';
import { storeEvents } from '../features/events/store-events.ts';
import { ImportError } from './import-error.ts';
import { readEvents } from './read-events.ts';
import { updateEvent } from './update-event.ts';

/**
 * Imports the events of an initiative from the text of a file. Call it in a transaction.
 * @param replace removes the events that are not in the file
 * @param today dates the list when the file does not, and says which times of repeated events count
 * @throws {ImportError} with everything that is wrong in the file
 */
export async function importEvents(
  db: Database,
  { id, timeZone: zone }: Initiative,
  text: string,
  replace: boolean,
  today: string,
): Promise<StoreSummary> {
  const timeZone = knownTimeZone(zone);
  const dayOf = createDayOf(timeZone);
  const stored = await findEvents(db, id);
  const file = readEvents(text, { timeZone, dayOf, today, stored });
  const before = new Map(stored.map((event) => [event.id, event]));
  const events = file.events.map((event) =>
    updateEvent(event, before.get(event.id), dayOf, () => `${randomUUID()}@klimabrikker`),
  );
  const changed = new Set(events.map((event) => event.id));
  refuseSharedUids([...events, ...(replace ? [] : stored.filter((event) => !changed.has(event.id)))]);
  const description = { ...(await findEventList(db, id)), ...file.description };
  return storeEvents(db, id, events, { ...description, asOf: file.description.asOf ?? today }, replace);
}

/** Calendars would show two events with one `uid` as one. */
function refuseSharedUids(events: readonly { readonly id: string; readonly uid?: string | undefined }[]): void {
  const idOfUid = new Map<string, string>();
  const issues = events.flatMap(({ id, uid = '' }) => {
    const other = idOfUid.get(uid);
    idOfUid.set(uid, other ?? id);
    return other === undefined ? [] : [{ field: 'uid', message: `is the same for ${other} and ${id}.` }];
  });
  if (issues.length > 0) throw new ImportError(issues);
}
