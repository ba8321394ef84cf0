import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { canonicalJson } from '../../server/src/canonical-json.ts';
import { runCommand } from '../../server/src/commands/run-command.ts';
import type { Surroundings } from '../../server/src/commands/surroundings.ts';
import { parseConfig } from '../../server/src/config.ts';
import { connect, type Connection } from '../../server/src/db/connect.ts';
import { appendAudit } from '../../server/src/features/audit/append-audit.ts';
import { verifyAudit } from '../../server/src/features/audit/verify-audit.ts';
import { createLog } from '../../server/src/log.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { databases } from './support/databases.ts';

const NOW = new Date('2026-11-22T11:00:00.000Z');

for (const { name, open } of databases) {
  describe(`the audit log on ${name}`, () => {
    let connection: Connection;
    beforeEach(async () => {
      connection = await open();
    });
    afterEach(() => connection.close());

    const append = (subject: string, details = {}) =>
      connection.db
        .transaction()
        .execute((tx) => appendAudit(tx, { actor: 'operator', action: 'application-received', subject, details }, NOW));
    const appendMany = async (count: number) => {
      for (let at = 0; at < count; at++) await append(`NFK-${String(at)}`, { version: at });
    };

    it('is whole while it is empty', async () => {
      assert.deepEqual(await verifyAudit(connection.db), { kind: 'ok', entries: 0, hash: '0'.repeat(64) });
    });

    it('is one chain, whoever writes at the same time', async () => {
      await Promise.all(Array.from({ length: 40 }, (_, at) => append(`NFK-${String(at)}`)));
      const rows = await connection.db.selectFrom('audit').selectAll().orderBy('number').execute();
      assert.deepEqual(
        rows.map(({ number }) => number),
        Array.from({ length: 40 }, (_, at) => at + 1),
      );
      assert.equal(new Set(rows.map(({ subject }) => subject)).size, 40);
      const verdict = await verifyAudit(connection.db);
      assert.deepEqual(verdict, { kind: 'ok', entries: 40, hash: rows.at(-1)!.hash });
    });

    it('has no gap where a transaction was given up', async () => {
      await append('NFK-1');
      const given = connection.db.transaction().execute(async (tx) => {
        await appendAudit(tx, { actor: 'system', action: 'mail-sent', subject: 'NFK-2' }, NOW);
        throw new Error('given up');
      });
      await assert.rejects(given, /given up/);
      await append('NFK-3');
      assert.equal((await verifyAudit(connection.db)).kind, 'ok');
    });

    for (const [title, change] of [
      ['actor', { actor: 'applicant' }],
      ['time', { at: '2026-11-22T11:00:00.001Z' }],
      ['subject', { subject: 'NFK-X' }],
      ['details', { details: '{"version":9}' }],
      ['hash', { hash: 'f'.repeat(64) }],
      ['hash of the one before', { previous_hash: 'f'.repeat(64) }],
    ] as const) {
      it(`shows where the ${title} was changed`, async () => {
        await appendMany(5);
        await connection.db.updateTable('audit').set(change).where('number', '=', 3).execute();
        assert.deepEqual(await verifyAudit(connection.db), { kind: 'broken', number: 3 });
      });
    }

    it('shows where an entry was taken out, put in or moved', async () => {
      await appendMany(5);
      await connection.db.deleteFrom('audit').where('number', '=', 2).execute();
      assert.deepEqual(await verifyAudit(connection.db), { kind: 'broken', number: 2 });
      await connection.db.updateTable('audit').set({ number: 2 }).where('number', '=', 4).execute();
      assert.deepEqual(await verifyAudit(connection.db), { kind: 'broken', number: 2 });
    });

    it('that was cut short ends in another hash', async () => {
      await appendMany(3);
      const whole = await verifyAudit(connection.db);
      await connection.db.deleteFrom('audit').where('number', '=', 3).execute();
      const cut = await verifyAudit(connection.db);
      assert.ok(whole.kind === 'ok' && cut.kind === 'ok');
      assert.notEqual(whole.hash, cut.hash);
    });

    it('is read part by part when it is long', async () => {
      await connection.db.transaction().execute(async (tx) => {
        for (let at = 0; at < 2100; at++) {
          await appendAudit(tx, { actor: 'system', action: 'mail-sent', subject: String(at) }, NOW);
        }
      });
      const verdict = await verifyAudit(connection.db);
      assert.ok(verdict.kind === 'ok' && verdict.entries === 2100);
    });
  });
}

describe('the audit command', () => {
  it('says that the log is whole, with its last hash, or fails with the first broken entry', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'klima-audit-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const config = parseConfig({ DATABASE_URL: join(folder, 'klima.db') });
    const said: string[] = [];
    const surroundings: Surroundings = {
      say: (text) => said.push(text),
      onStop: () => undefined,
      demoFolder: '',
      distFolder: '',
      version: '0.0.0',
      today: () => '2026-11-22',
    };
    const run = (name: 'migrate' | 'audit') =>
      runCommand(
        { name },
        config,
        createLog('silent', () => undefined),
        surroundings,
      );
    await run('migrate');
    const { db, close } = connect(config.database);
    t.after(close);
    await appendAudit(db, { actor: 'operator', action: 'log-opened', subject: 'nfk' }, NOW);
    const verdict = await verifyAudit(db);
    await run('audit');
    assert.ok(verdict.kind === 'ok' && said.at(-1)?.includes(verdict.hash));
    await db.updateTable('audit').set({ actor: 'applicant' }).execute();
    await assert.rejects(run('audit'), /broken at entry 1\b/);
  });
});

describe('canonical JSON', () => {
  it('is the same whatever the order of fields, and means what JSON means', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
        assert.equal(canonicalJson(reversed(value)), text);
      }),
      propertyRuns(500),
    );
    assert.equal(canonicalJson({ b: 1, a: [{ d: undefined, c: 'ø' }] }), '{"a":[{"c":"ø"}],"b":1}');
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reversed(inner)]),
  );
}
