import { type Kysely, SqliteAdapter } from 'kysely';
import type { EndpointTable } from '../features/endpoint-index/table.ts';
import type { EventsTable } from '../features/events/table.ts';
import type { InitiativesTable } from '../features/initiatives/table.ts';
import type { MembersTable } from '../features/members/table.ts';

/** The tables; each feature owns its own. */
export interface Tables {
  readonly endpoint: EndpointTable;
  readonly initiatives: InitiativesTable;
  readonly members: MembersTable;
  readonly events: EventsTable;
}

/** A database or a transaction on one. */
export type Database = Kysely<Tables>;

/** Which of the two databases this is. Only functions in `db/` ask. */
export const isSqlite = (db: Kysely<never> | Database): boolean => db.getExecutor().adapter instanceof SqliteAdapter;
