import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { type Event, eventSchema } from '../../../../src/contract/index.ts';
import type { Database } from '../../db/database.ts';
import { compareLists, type StoreSummary } from '../../db/list-changes.ts';
import type { ListDescription } from '../../db/list-description.ts';

/**
 * Stores events of an initiative: those with a known id are replaced, others added. Call it in a transaction.
 * @param replace removes the events that are not among these
 */
export async function storeEvents(
  db: Database,
  initiative: string,
  events: readonly Event[],
  description: ListDescription,
  replace: boolean,
): Promise<StoreSummary> {
  const stored = await db.selectFrom('events').select(['id', 'body']).where('initiative', '=', initiative).execute();
  const rows = events.map((event) => ({ initiative, id: event.id, body: toBody(event) }));
  const { writes, removals, summary } = compareLists(stored, rows, replace);
  for (const part of writes) {
    await db
      .insertInto('events')
      .values(part)
      .onConflict((conflict) =>
        conflict.columns(['initiative', 'id']).doUpdateSet((values) => ({ body: values.ref('excluded.body') })),
      )
      .execute();
  }
  for (const ids of removals) {
    await db.deleteFrom('events').where('initiative', '=', initiative).where('id', 'in', ids).execute();
  }
  await describeList(db, initiative, description);
  return summary;
}

/** The fields in the order of the contract, so that the same event is the same text. */
const toBody = (event: Event): string => JSON.stringify(z.parse(eventSchema, event));

async function describeList(db: Database, id: string, { asOf, source, licence }: ListDescription): Promise<void> {
  await db
    .updateTable('initiatives')
    .set({
      revision: randomUUID(),
      events_as_of: asOf,
      ...(source !== undefined && { events_source: JSON.stringify(source) }),
      ...(licence !== undefined && { events_licence: JSON.stringify(licence) }),
    })
    .where('id', '=', id)
    .execute();
}
