import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { connect, openSqlite } from '../../server/src/db/connect.ts';
import { migrate, pendingMigrations } from '../../server/src/db/migrate.ts';

describe('an SQLite file', () => {
  it('has the settings that survive a crash after each of 50 reopenings', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'klima-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'deep', 'klima.db');
    const first = connect({ kind: 'sqlite', file });
    await migrate(first.db);
    await first.close();
    for (let opening = 0; opening < 50; opening++) {
      const database = openSqlite(file);
      assert.equal(database.pragma('synchronous', { simple: true }), 2);
      assert.equal(database.pragma('journal_mode', { simple: true }), 'wal');
      assert.equal(database.pragma('foreign_keys', { simple: true }), 1);
      assert.equal(database.pragma('busy_timeout', { simple: true }), 5000);
      database.prepare("insert into endpoint values (?, '{}', 'r')").run(opening);
      database.close();
    }
  });

  it('is migrated once', async () => {
    const { db, close } = connect({ kind: 'sqlite', file: ':memory:' });
    assert.equal((await pendingMigrations(db)).length, 5);
    assert.deepEqual(await migrate(db), [
      '0001-create-initiatives',
      '0002-create-members',
      '0003-create-events',
      '0004-create-applications',
      '0005-create-checklists',
    ]);
    assert.deepEqual(await migrate(db), []);
    assert.deepEqual(await pendingMigrations(db), []);
    await close();
  });
});
