import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Database } from '../../server/src/db/database.ts';
import { migrate, pendingMigrations } from '../../server/src/db/migrate.ts';
import { findInitiatives } from '../../server/src/features/initiatives/repository.ts';
import { initiativeExample } from '../../src/contract/examples/index.ts';
import { databases } from './support/databases.ts';

/** Takes away what the newest migration brought, and that it ran. */
async function returnToMembers(db: Database): Promise<void> {
  await db.schema.dropTable('events').execute();
  for (const column of ['events_as_of', 'events_source', 'events_licence']) {
    await db.schema.alterTable('initiatives').dropColumn(column).execute();
  }
  const log = db.$extendTables<{ kysely_migration: { name: string } }>();
  await log.deleteFrom('kysely_migration').where('name', '=', '0003-create-events').execute();
}

for (const { name, open } of databases) {
  describe(`a database of an earlier version on ${name}`, () => {
    it('keeps what it has and gets the tables of events', async (t) => {
      const { db, close } = await open();
      t.after(close);
      await returnToMembers(db);
      const old = { id: 'nfk', revision: 'r', body: JSON.stringify(initiativeExample), members_as_of: '2026-01-01' };
      await db.insertInto('initiatives').values(old).execute();
      assert.deepEqual(await pendingMigrations(db), ['0003-create-events']);
      assert.deepEqual(await migrate(db), ['0003-create-events']);
      assert.deepEqual(await findInitiatives(db), [
        { initiative: initiativeExample, hasMembers: true, hasEvents: false },
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
