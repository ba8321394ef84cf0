import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seconds that an honest form takes at the least. */
export const TICKET_MINIMUM_S = 10;
const EXPIRES_MS = 24 * 60 * 60_000;

/** What is wrong with a ticket. */
export type TicketFault = 'ticket-missing' | 'ticket-forged' | 'ticket-expired' | 'too-fast';

/** Proof of when a form was opened: initiative, milliseconds, signature. It is good for this initiative alone. */
export function createTicket(secret: string, initiative: string, now: Date): string {
  const time = String(now.getTime());
  return [initiative, time, sign(secret, initiative, time)].join('.');
}

/** What is wrong with a ticket that came with an application; `undefined` for a good one. */
export function findTicketFault(
  secret: string,
  ticket: string | undefined,
  initiative: string,
  now: Date,
): TicketFault | undefined {
  if (ticket === undefined) return 'ticket-missing';
  const [, time = '', signature = ''] = ticket.split('.');
  if (!isSame(ticket, [initiative, time, signature].join('.')) || !isSame(signature, sign(secret, initiative, time))) {
    return 'ticket-forged';
  }
  const age = now.getTime() - Number(time);
  if (age < TICKET_MINIMUM_S * 1000) return 'too-fast';
  return age > EXPIRES_MS ? 'ticket-expired' : undefined;
}

/** The route is signed too, so that a ticket of something else that is built like this one is none here. */
const sign = (secret: string, initiative: string, time: string): string =>
  createHmac('sha256', secret).update(`applications of ${initiative} at ${time}`).digest('base64url');

function isSame(given: string, own: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(own)];
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
}
