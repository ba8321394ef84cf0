import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Migrator } from 'kysely/migration';
import { migrate, pendingMigrations } from '../../server/src/db/migrate.ts';
import * as initiatives from '../../server/src/db/migrations/0001-create-initiatives.ts';
import * as members from '../../server/src/db/migrations/0002-create-members.ts';
import { findInitiatives } from '../../server/src/features/initiatives/repository.ts';
import { initiativeExample } from '../../src/contract/examples/index.ts';
import { databases } from './support/databases.ts';

for (const { name, openBare } of databases) {
  describe(`a database of an earlier version on ${name}`, () => {
    it('keeps what it has and gets the tables of events', async (t) => {
      const { db, close } = await openBare();
      t.after(close);
      const migrations = { '0001-create-initiatives': initiatives, '0002-create-members': members };
      const earlier = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
      assert.equal((await earlier.migrateToLatest()).error, undefined);
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
