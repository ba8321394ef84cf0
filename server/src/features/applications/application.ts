import * as z from 'zod/mini';
import {
  APPLICATION_STATUSES,
  type ApplicationRequest,
  applicationRequestSchema,
  type ApplicationStatus,
} from '../../../../src/contract/index.ts';
import type { ApplicationsTable } from './table.ts';

/** Seats that were given at a signing event. */
export interface GivenSeats {
  readonly event: string;
  readonly seats: number;
}

/** An application as the server has it. */
export interface Application {
  readonly reference: string;
  readonly initiative: string;
  readonly status: ApplicationStatus;
  /** Counts up with every change; a change names the version it was made from. */
  readonly version: number;
  /** Empty texts once it was erased. */
  readonly organisation: { readonly number: string; readonly name: string };
  /** Why it was set aside for a person to look at; empty when it was not, or when somebody has looked. */
  readonly quarantine: readonly string[];
  /** What was sent, without its defence; absent once it was erased. */
  readonly request?: ApplicationRequest;
  readonly signing?: GivenSeats;
  /** What the secretariat wrote last, for the applicant. */
  readonly message?: string;
  /** Instants in UTC. */
  readonly receivedAt: string;
  readonly changedAt: string;
  readonly exportedAt?: string;
  readonly erasedAt?: string;
}

const statusSchema = z.enum(APPLICATION_STATUSES);

/** Reads a row. */
export const rowToApplication = (row: ApplicationsTable): Application => ({
  reference: row.reference,
  initiative: row.initiative,
  status: z.parse(statusSchema, row.status),
  version: row.version,
  organisation: { number: row.organisation_number, name: row.organisation_name },
  quarantine: row.quarantine === null ? [] : row.quarantine.split(','),
  ...(row.body !== '' && { request: parseRequest(row.body) }),
  ...(row.signing_event !== null && { signing: { event: row.signing_event, seats: row.signing_seats ?? 0 } }),
  ...(row.message !== null && { message: row.message }),
  receivedAt: row.received_at,
  changedAt: row.changed_at,
  ...(row.exported_at !== null && { exportedAt: row.exported_at }),
  ...(row.erased_at !== null && { erasedAt: row.erased_at }),
});

function parseRequest(body: string): ApplicationRequest {
  const value: unknown = JSON.parse(body);
  return z.parse(applicationRequestSchema, value);
}
