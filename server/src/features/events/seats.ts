import { randomUUID } from 'node:crypto';
import type { Event } from '../../../../src/contract/index.ts';
import type { Database } from '../../db/database.ts';
import { findEvent } from './repository.ts';

/** What asking for seats came to. */
export type SeatsAnswer =
  { readonly kind: 'taken' } | { readonly kind: 'full'; readonly remaining: number } | { readonly kind: 'no-event' };

/** Takes seats at an event, all or none. An event that counts no seats has enough. Call it in a transaction. */
export async function takeSeats(tx: Database, initiative: string, id: string, count: number): Promise<SeatsAnswer> {
  const event = await findEventToChange(tx, initiative, id);
  if (event === undefined) return { kind: 'no-event' };
  const { capacity } = event;
  if (capacity === undefined) return { kind: 'taken' };
  if (capacity.remaining < count) return { kind: 'full', remaining: capacity.remaining };
  await storeRemaining(tx, initiative, event, capacity.remaining - count);
  return { kind: 'taken' };
}

/** Gives seats back, never more than the event has. Nothing happens when it is gone or counts none. */
export async function releaseSeats(tx: Database, initiative: string, id: string, count: number): Promise<void> {
  const event = await findEventToChange(tx, initiative, id);
  if (event?.capacity === undefined) return;
  const { seats, remaining } = event.capacity;
  await storeRemaining(tx, initiative, event, Math.min(seats, remaining + count));
}

/** Reads an event that nobody else can change until the transaction ends: the write before it, of nothing, sees to that. */
async function findEventToChange(tx: Database, initiative: string, id: string): Promise<Event | undefined> {
  await tx
    .updateTable('events')
    .set((eb) => ({ body: eb.ref('body') }))
    .where('initiative', '=', initiative)
    .where('id', '=', id)
    .execute();
  return findEvent(tx, initiative, id);
}

async function storeRemaining(tx: Database, initiative: string, event: Event, remaining: number): Promise<void> {
  if (event.capacity === undefined) return;
  const body = JSON.stringify({ ...event, capacity: { ...event.capacity, remaining } });
  await tx
    .updateTable('events')
    .set({ body })
    .where('initiative', '=', initiative)
    .where('id', '=', event.id)
    .execute();
  // Lists are read again when the revision is another one.
  await tx.updateTable('initiatives').set({ revision: randomUUID() }).where('id', '=', initiative).execute();
}
