import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Database } from '../../server/src/db/database.ts';
import { migrate, pendingMigrations } from '../../server/src/db/migrate.ts';
import { findInitiatives } from '../../server/src/features/initiatives/repository.ts';
import { initiativeExample } from '../../src/contract/examples/index.ts';
import { databases } from './support/databases.ts';

const LATER = ['0003-create-events', '0004-create-applications', '0005-create-checklists'];
const LATER_TABLES = [
  ...['applications', 'outbox', 'audit', 'access_links', 'sessions', 'staff'],
  ...['secrets', 'spent_challenges', 'register_answers'],
  ...['checklists', 'progress', 'progress_versions'],
];

/** Takes away what the migrations after the members brought, and that they ran. */
async function returnToMembers(db: Database): Promise<void> {
  for (const table of LATER_TABLES) await db.schema.dropTable(table).execute();
  await db.schema.dropTable('events').execute();
  for (const column of ['events_as_of', 'events_source', 'events_licence']) {
    await db.schema.alterTable('initiatives').dropColumn(column).execute();
  }
  const log = db.$extendTables<{ kysely_migration: { name: string } }>();
  await log.deleteFrom('kysely_migration').where('name', 'in', LATER).execute();
}

for (const { name, open } of databases) {
  describe(`a database of an earlier version on ${name}`, () => {
    it('keeps what it has and gets the later tables', async (t) => {
      const { db, close } = await open();
      t.after(close);
      await returnToMembers(db);
      const old = { id: 'nfk', revision: 'r', body: JSON.stringify(initiativeExample), members_as_of: '2026-01-01' };
      await db.insertInto('initiatives').values(old).execute();
      assert.deepEqual(await pendingMigrations(db), LATER);
      assert.deepEqual(await migrate(db), LATER);
      assert.deepEqual(await findInitiatives(db), [
        { initiative: initiativeExample, hasMembers: true, hasEvents: false, hasChecklist: false },
      ]);
      // The earlier version goes on writing while copies are replaced one by one.
      await db
        .insertInto('initiatives')
        .values({ ...old, id: 'later' })
        .execute();
      assert.equal((await findInitiatives(db)).length, 2);
    });
  });
}
