import type { Database } from '../../db/database.ts';
import { keepByRevision } from '../../db/keep-by-revision.ts';
import type { Revisions } from '../../db/revisions.ts';
import { ProblemError } from '../../problem.ts';
import { type EventSet, loadEventSet } from './event-set.ts';

/** The events of an initiative. Ends in `not-found` where there are none. */
export type ReadEventSet = (initiative: string) => Promise<EventSet>;

/** Creates a reader over a database whose revisions are read by `revisions`; what was read once is kept. */
export function createEventReader(db: Database, revisions: () => Promise<Revisions>): ReadEventSet {
  const eventsOf = keepByRevision((initiative) => loadEventSet(db, initiative));
  return async (initiative) => {
    const revision = (await revisions()).initiatives.get(initiative);
    if (revision === undefined) throw new ProblemError('not-found', { detail: 'There is no such initiative.' });
    const set = await eventsOf(initiative, revision);
    if (set === undefined) throw new ProblemError('not-found', { detail: 'This initiative has no list of events.' });
    return set;
  };
}
