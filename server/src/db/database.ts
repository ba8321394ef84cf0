import { type Kysely, SqliteAdapter } from 'kysely';
import type { AccessLinksTable, SessionsTable, StaffTable } from '../features/access/table.ts';
import type { ApplicationsTable } from '../features/applications/table.ts';
import type { AuditTable } from '../features/audit/table.ts';
import type { ChecklistsTable, ProgressTable, ProgressVersionsTable } from '../features/checklists/table.ts';
import type { SpentChallengesTable } from '../features/defence/table.ts';
import type { EndpointTable } from '../features/endpoint-index/table.ts';
import type { EventsTable } from '../features/events/table.ts';
import type { InitiativesTable } from '../features/initiatives/table.ts';
import type { OutboxTable } from '../features/mail/table.ts';
import type { MembersTable } from '../features/members/table.ts';
import type { RegisterAnswersTable } from '../features/organisations/table.ts';
import type { SecretsTable } from './secrets-table.ts';

/** The tables; each feature owns its own. */
export interface Tables {
  readonly endpoint: EndpointTable;
  readonly initiatives: InitiativesTable;
  readonly members: MembersTable;
  readonly events: EventsTable;
  readonly checklists: ChecklistsTable;
  readonly progress: ProgressTable;
  readonly progress_versions: ProgressVersionsTable;
  readonly applications: ApplicationsTable;
  readonly outbox: OutboxTable;
  readonly audit: AuditTable;
  readonly staff: StaffTable;
  readonly access_links: AccessLinksTable;
  readonly sessions: SessionsTable;
  readonly secrets: SecretsTable;
  readonly spent_challenges: SpentChallengesTable;
  readonly register_answers: RegisterAnswersTable;
}

/** A database or a transaction on one. */
export type Database = Kysely<Tables>;

/** Which of the two databases this is. Only functions in `db/` ask. */
export const isSqlite = (db: Kysely<never> | Database): boolean => db.getExecutor().adapter instanceof SqliteAdapter;
