import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import * as initiatives from './migrations/0001-create-initiatives.ts';
import * as members from './migrations/0002-create-members.ts';
import * as events from './migrations/0003-create-events.ts';
import * as applications from './migrations/0004-create-applications.ts';
import * as checklists from './migrations/0005-create-checklists.ts';
import type { Tables } from './database.ts';

/** In order. A migration that has been released is never edited; what changes comes as a new one. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-create-initiatives': initiatives,
  '0002-create-members': members,
  '0003-create-events': events,
  '0004-create-applications': applications,
  '0005-create-checklists': checklists,
};

const migrator = (db: Kysely<Tables>): Migrator =>
  new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) } });

/** Brings the database up to date, all or nothing, and returns the names of the migrations it ran. */
export async function migrate(db: Kysely<Tables>): Promise<readonly string[]> {
  const { error, results } = await migrator(db).migrateToLatest();
  if (error !== undefined) throw new Error('The database could not be migrated', { cause: error });
  return (results ?? []).filter(({ status }) => status === 'Success').map(({ migrationName }) => migrationName);
}

/** Names of the migrations that the database still lacks. */
export async function pendingMigrations(db: Kysely<Tables>): Promise<readonly string[]> {
  const all = await migrator(db).getMigrations();
  return all.filter(({ executedAt }) => executedAt === undefined).map(({ name }) => name);
}
