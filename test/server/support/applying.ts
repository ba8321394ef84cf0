import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { Database } from '../../../server/src/db/database.ts';
import type { AppDependencies } from '../../../server/src/dependencies.ts';
import { storeEvents } from '../../../server/src/features/events/store-events.ts';
import { saveInitiative } from '../../../server/src/features/initiatives/repository.ts';
import {
  applicationFormExample,
  applicationRequestExample,
  initiativeExample,
} from '../../../src/contract/examples/index.ts';
import {
  applicationReceiptSchema,
  type ApplicationForm,
  type Event,
  type Initiative,
} from '../../../src/contract/index.ts';
import { createTestApp } from './test-app.ts';

/** The present of the tests: a Sunday at noon in Oslo. */
export const NOW = new Date('2026-11-22T11:00:00.000Z');

export const lunch: Event = {
  id: 'lunch',
  title: { nb: 'Signeringslunsj', nn: 'Signeringslunsj', en: 'Signing lunch' },
  start: '2027-02-03T11:30:00+01:00',
  kind: 'signing',
  capacity: { seats: 24, remaining: 3 },
};

/** Stores an initiative with one signing lunch that takes applications. */
export async function openForm(
  db: Database,
  form: Partial<ApplicationForm> = {},
  changes: Partial<Initiative> = {},
  events: readonly Event[] = [lunch],
): Promise<void> {
  const initiative = { ...initiativeExample, application: { ...applicationFormExample, ...form }, ...changes };
  await saveInitiative(db, initiative);
  await storeEvents(db, initiative.id, events, { asOf: '2026-11-22' }, true);
}

export type Applying = ReturnType<typeof createApplying>;

/** The application on a database, and how one applies to it. Unless told otherwise everybody is taken for a person. */
export function createApplying(db: Database, more: Partial<AppDependencies> = {}) {
  const app = createTestApp(db, [], 'https://klima.example.org', {
    now: () => NOW,
    judge: () => Promise.resolve([]),
    limitsRate: false,
    ...more,
  });
  const send = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}, initiative = 'nfk') =>
    app.request(`/v1/initiatives/${initiative}/applications`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Content-Length': String(Buffer.byteLength(body)),
        'Idempotency-Key': randomUUID(),
        ...headers,
      },
      body,
    });
  const apply = (request: object = applicationRequestExample, key: string = randomUUID(), initiative = 'nfk') =>
    send(JSON.stringify(request), { 'Idempotency-Key': key }, initiative);
  return {
    ...app,
    send,
    apply,
    /** Applies, and reads the receipt of what must have been taken. */
    applied: async (...parameters: Parameters<typeof apply>) => readReceipt(await apply(...parameters)),
    state: (reference: string, secret: string) =>
      app.get(`/v1/applications/${reference}.json`, { Authorization: `Bearer ${secret}` }),
    withdraw: (reference: string, secret: string) =>
      app.request(`/v1/applications/${reference}`, {
        method: 'DELETE',
        headers: { Authorization: `Bearer ${secret}` },
      }),
  };
}

/** The receipt that an answer is. */
export async function readReceipt(response: Response) {
  if (response.status !== 201) throw new Error(`${String(response.status)} ${await response.text()}`);
  const body: unknown = await response.json();
  return z.parse(applicationReceiptSchema, body);
}
