import * as z from 'zod/mini';
import { applicationReceiptSchema, applicationTicketSchema, problemSchema } from '../../src/contract/index.ts';

const APPLICATIONS = '/v1/initiatives/nfk/applications';

/** What was answered to an application; `lost` when nothing whole came. */
export type Answer =
  | { readonly kind: 'taken'; readonly reference: string; readonly receipt: string; readonly isReplay: boolean }
  | { readonly kind: 'refused'; readonly status: number; readonly type: string; readonly receipt: string }
  | { readonly kind: 'lost' };

/** An application of an invented company to the sample network. `mark` is what tells it from others. */
export const applicationOf = (mark: string, ticket: string): object => ({
  language: 'nb',
  relevance: { area: 'oslo' },
  organisation: { number: '313130029', name: 'Nordlys Bakeri AS', source: 'manual' },
  tier: 'member',
  criteria: {
    version: '2022',
    accepted: ['intention', 'geography', 'leadership', 'action', 'reporting', 'participation'],
  },
  measures: [{ title: 'Elektriske varebiler', status: 'done' }],
  expectations: ['strategy', 'certification', 'carbon-account', 'suppliers'].map((id) => ({ id, answer: 'planned' })),
  leader: { role: 'leader', name: 'Daglig Leder', email: 'leder@nordlys-bakeri.example.no' },
  contact: { name: 'Miljø Ansvarlig', email: 'miljo@nordlys-bakeri.example.no' },
  signing: { choice: 'later' },
  message: mark,
  defence: { ticket },
});

/** What a form takes when it is opened. */
export async function takeTicket(url: string): Promise<string> {
  const body: unknown = await (await fetch(`${url}${APPLICATIONS}/ticket.json`)).json();
  return z.parse(applicationTicketSchema, body).ticket;
}

/** Sends an application once. */
export async function sendApplication(url: string, key: string, application: object): Promise<Answer> {
  try {
    const response = await fetch(url + APPLICATIONS, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(application),
    });
    const body: unknown = await response.json();
    if (response.status !== 201) {
      const { type, receipt } = z.parse(problemSchema, body);
      return { kind: 'refused', status: response.status, type, receipt: JSON.stringify(receipt) };
    }
    const receipt = z.parse(applicationReceiptSchema, body);
    const isReplay = response.headers.get('idempotent-replayed') === 'true';
    return { kind: 'taken', reference: receipt.reference, receipt: JSON.stringify(receipt), isReplay };
  } catch {
    return { kind: 'lost' };
  }
}
