import * as z from 'zod/mini';
import { APPLICATION_STATUSES } from './application-vocabulary.ts';
import { lenient } from './lenient.ts';
import { openEnum } from './open-enum.ts';
import { rows } from './rows.ts';
import { localizedTextSchema } from './text.ts';
import { instantSchema } from './time.ts';

/** The answer to an application that is safe on disk. */
export const applicationReceiptSchema = z.object({
  /** What to say on the telephone: `NFK-7K3M-P9QD`. */
  reference: z.string(),
  /** The `Idempotency-Key` that it answers, so that a network that mixes answers up is found out. */
  key: lenient(z.string()),
  receivedAt: instantSchema,
  /** Opens the status, and withdraws. Whoever has it may do both. */
  secret: z.string(),
  /** What happens now, in order. */
  next: rows(localizedTextSchema),
});
export type ApplicationReceipt = z.infer<typeof applicationReceiptSchema>;

/** Where an application is: `GET /applications/{reference}.json` with the receipt's secret. */
export const applicationStateSchema = z.object({
  reference: z.string(),
  initiative: z.string(),
  status: openEnum(APPLICATION_STATUSES),
  receivedAt: instantSchema,
  changedAt: instantSchema,
  /** What the secretariat has written. */
  message: lenient(z.string()),
  /** The lunch that was given. */
  signing: lenient(z.object({ event: z.string(), title: localizedTextSchema, start: z.string() })),
  /** Whether it can still be withdrawn. */
  withdrawable: lenient(z.boolean()),
});
export type ApplicationState = z.infer<typeof applicationStateSchema>;

/** Proof of when a form was opened, and where the operator wants it work to do: `GET …/applications/ticket.json`. */
export const applicationTicketSchema = z.object({
  ticket: z.string(),
  /** Seconds that an honest form takes at the least. */
  minimum: lenient(z.int()),
  /** A challenge of ALTCHA (SHA-256). */
  challenge: lenient(
    z.object({
      algorithm: z.string(),
      challenge: z.string(),
      salt: z.string(),
      signature: z.string(),
      maxnumber: z.int(),
    }),
  ),
});
export type ApplicationTicket = z.infer<typeof applicationTicketSchema>;
