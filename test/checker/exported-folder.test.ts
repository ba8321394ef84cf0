import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { exportFolder } from '../../server/src/export/export-folder.ts';
import { checkEndpoint } from '../../src/checker/index.ts';
import { databases } from '../server/support/databases.ts';
import { DEMO_FOLDER, fillWithDemo } from '../server/support/test-app.ts';
import { NOW } from './support/demo-endpoint.ts';
import { fileListener, listen } from './support/serve-endpoint.ts';

describe('a check of a folder of files behind a plain web server', () => {
  let folder = '';
  let server: Server;
  let url = '';
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'klima-'));
    const [database] = databases;
    assert.ok(database);
    const { db, close } = await database.open();
    await fillWithDemo(db);
    await exportFolder(db, folder, join(DEMO_FOLDER, 'logos'), [], NOW);
    await close();
    ({ server, url } = await listen(fileListener(folder)));
  });
  after(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  // The clock of the server is that of this machine.
  const check = () => checkEndpoint(url);

  it('finds it in order, and asks for less than of a server', async () => {
    const { verdict, findings } = await check();
    assert.deepEqual(
      findings.filter(({ level }) => level === 'warning' || level === 'error'),
      [],
    );
    assert.equal(verdict, 'ok');
    const ids = findings.map(({ id }) => id);
    for (const id of ['writes.not-offered', 'errors.not-problem', 'caching.no-etag'] as const) {
      assert.ok(ids.includes(id), id);
      assert.equal(findings.find((finding) => finding.id === id)?.level, 'info');
    }
  });

  it('finds a row that an editor has spoilt', async () => {
    const file = join(folder, 'initiatives/nfk/members.json');
    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, sound.replace('"name":', '"navn":'));
    const { verdict, findings } = await check();
    writeFileSync(file, sound);
    const row = findings.find(({ id }) => id === 'contract.row');
    assert.equal(verdict, 'failed');
    assert.equal(row?.parameters?.pointer, '/members/0/name');
    assert.match(row.title, /\/members\/0\/name/);
  });
});
