import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import type { DatabaseConfig } from '../../server/src/config.ts';
import { connect, type Connection } from '../../server/src/db/connect.ts';
import { migrate, pendingMigrations } from '../../server/src/db/migrate.ts';
import { verifyAudit } from '../../server/src/features/audit/verify-audit.ts';
import { createApplying, openForm } from './support/applying.ts';
import { contentsOf } from './support/contents-of.ts';
import { fillWithDemo } from './support/test-app.ts';

const run = promisify(execFile);
const APPLICATIONS = 20;

/** A database that can be backed up while it is used, lost, and put back from the backup. */
interface Rehearsal {
  readonly name: string;
  readonly create: () => Promise<DatabaseConfig>;
  readonly backup: (connection: Connection, file: string) => Promise<unknown>;
  /** Loses the database and puts the backup in its place. */
  readonly restore: (file: string) => Promise<unknown>;
  readonly remove: () => Promise<unknown>;
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'klimabrikker-restore-'));

function rehearseSqlite(): Rehearsal {
  const folder = newFolder();
  const file = join(folder, 'klimabrikker.db');
  const lose = () => {
    for (const part of [file, `${file}-wal`, `${file}-shm`]) rmSync(part, { force: true });
  };
  return {
    name: 'SQLite',
    create: () => Promise.resolve({ kind: 'sqlite', file }),
    backup: ({ db }, copy) => sql`vacuum into ${copy}`.execute(db),
    restore: (copy) => {
      lose();
      cpSync(copy, file);
      return Promise.resolve();
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

function rehearsePostgres(server: string): Rehearsal {
  const name = `restore_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  const path = [...globSync('/usr/lib/postgresql/*/bin'), process.env.PATH].join(delimiter);
  const call = (program: string, parameters: readonly string[]) =>
    run(program, parameters, { env: { ...process.env, PATH: path } });
  const asAdministrator = async (statement: string) => {
    const { db, close } = connect({ kind: 'postgres', url: server });
    await sql.raw(statement).execute(db);
    await close();
  };
  return {
    name: 'PostgreSQL',
    create: async () => {
      await asAdministrator(`create database ${name}`);
      return { kind: 'postgres', url: url.href };
    },
    backup: (_connection, file) => call('pg_dump', ['--format=custom', `--file=${file}`, url.href]),
    restore: async (file) => {
      await asAdministrator(`drop database ${name} with (force)`);
      await asAdministrator(`create database ${name}`);
      await call('pg_restore', ['--clean', '--if-exists', '--no-owner', `--dbname=${url.href}`, file]);
    },
    remove: () => asAdministrator(`drop database if exists ${name} with (force)`),
  };
}

const server = process.env.TEST_POSTGRES_URL;
const rehearsals = [rehearseSqlite(), ...(server === undefined ? [] : [rehearsePostgres(server)])];

for (const { name, create, backup, restore, remove } of rehearsals) {
  describe(`a backup of ${name}`, () => {
    const folder = newFolder();
    after(async () => {
      await remove();
      rmSync(folder, { recursive: true });
    });

    it('that is taken while people apply holds all that was acknowledged before, and restores to a whole database', async () => {
      const config = await create();
      const before = connect(config);
      await migrate(before.db);
      await fillWithDemo(before.db);
      await openForm(before.db);
      const { applied, apply } = createApplying(before.db);
      const acknowledged: string[] = [];
      for (let at = 0; at < APPLICATIONS; at++) acknowledged.push((await applied()).reference);

      const quiet = await contentsOf(before.db);
      const quietFile = join(folder, 'quiet.backup');
      await backup(before, quietFile);
      const busyFile = join(folder, 'busy.backup');
      const meanwhile = Array.from({ length: APPLICATIONS }, () => apply());
      await backup(before, busyFile);
      await Promise.all(meanwhile);
      await before.close();

      await restore(busyFile);
      const busy = connect(config);
      const references = (await busy.db.selectFrom('applications').select('reference').execute()).map(
        ({ reference }) => reference,
      );
      assert.deepEqual(
        acknowledged.filter((reference) => !references.includes(reference)),
        [],
      );
      const audit = await verifyAudit(busy.db);
      assert.ok(audit.kind === 'ok');
      // An application, its entry in the audit log and its mails are one transaction, in the backup too.
      const received = await busy.db
        .selectFrom('audit')
        .select('subject')
        .where('action', '=', 'application-received')
        .execute();
      assert.deepEqual(received.map(({ subject }) => subject).sort(), references.sort());
      await busy.close();

      await restore(quietFile);
      const restored = connect(config);
      assert.deepEqual(await pendingMigrations(restored.db), []);
      const contents = await contentsOf(restored.db);
      assert.deepEqual(contents, quiet);
      assert.ok((await createApplying(restored.db).applied()).reference !== '');
      const rows = Object.values(contents).reduce((sum, table) => sum + table.rows, 0);
      const total = `${String(Object.keys(contents).length)} tables with ${String(rows)} rows are the same`;
      console.info(
        `${name}: ${total}; of ${String(2 * APPLICATIONS)} applications the backup taken meanwhile has ` +
          `${String(references.length)}, all ${String(acknowledged.length)} acknowledged before it; ` +
          `the audit log is whole with ${String(audit.entries)} entries`,
      );
      await restored.close();
    });
  });
}
