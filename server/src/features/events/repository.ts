import * as z from 'zod/mini';
import { type Event, eventSchema } from '../../../../src/contract/index.ts';
import type { Database } from '../../db/database.ts';
import { type ListDescription, parseDescription } from '../../db/list-description.ts';

/** What is said about an initiative's events; `undefined` when there is no such initiative or no list. */
export async function findEventList(db: Database, initiative: string): Promise<ListDescription | undefined> {
  const row = await db
    .selectFrom('initiatives')
    .select(['events_as_of', 'events_source', 'events_licence'])
    .where('id', '=', initiative)
    .executeTakeFirst();
  return row && parseDescription(row.events_as_of, row.events_source, row.events_licence);
}

/** Every event of an initiative in the order of their ids. */
export async function findEvents(db: Database, initiative: string): Promise<readonly Event[]> {
  const rows = await db
    .selectFrom('events')
    .select('body')
    .where('initiative', '=', initiative)
    .orderBy('id')
    .execute();
  return rows.map(({ body }) => parseEvent(body));
}

/** One event; `undefined` when there is none. */
export async function findEvent(db: Database, initiative: string, id: string): Promise<Event | undefined> {
  const row = await db
    .selectFrom('events')
    .select('body')
    .where('initiative', '=', initiative)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && parseEvent(row.body);
}

function parseEvent(body: string): Event {
  const value: unknown = JSON.parse(body);
  return z.parse(eventSchema, value);
}
