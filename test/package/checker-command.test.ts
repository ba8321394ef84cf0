import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { createHttpServer } from '../../server/src/http-server.ts';
import type { Connection } from '../../server/src/db/connect.ts';
import { databases } from '../server/support/databases.ts';
import { createTestApp, fillWithDemo } from '../server/support/test-app.ts';

const run = promisify(execFile);

/** This Node, and the one of the machine where it is new enough for what the package promises. */
const nodes = [process.execPath, ...(isPromised('/usr/bin/node') ? ['/usr/bin/node'] : [])];

function isPromised(node: string): boolean {
  if (!existsSync(node)) return false;
  const [major = 0, minor = 0] = execFileSync(node, ['--version'], { encoding: 'utf8' })
    .slice(1)
    .split('.')
    .map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

describe('the published package', () => {
  let folder = '';
  let connection: Connection;
  let server: Server;
  let endpoint = '';
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'klima-'));
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
    const [packed] = JSON.parse(stdout) as [{ filename: string }];
    // As npm lays it out, without asking a registry for what is here already.
    const home = join(folder, 'node_modules/klimabrikker');
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
    mkdirSync(home);
    await run('tar', ['-xzf', join(folder, packed.filename), '-C', home, '--strip-components=1']);
    symlinkSync(resolve('node_modules/zod'), join(folder, 'node_modules/zod'));
    symlinkSync('../klimabrikker/bin/klimabrikker.mjs', join(folder, 'node_modules/.bin/klimabrikker'));

    const [database] = databases;
    assert.ok(database);
    connection = await database.open();
    await fillWithDemo(connection.db);
    server = createHttpServer(createTestApp(connection.db, [], undefined, { limitsRate: false }).fetch);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    assert.ok(address !== null && typeof address === 'object');
    endpoint = `http://127.0.0.1:${address.port}/v1`;
  });
  after(async () => {
    server.closeAllConnections();
    server.close();
    await connection.close();
    rmSync(folder, { recursive: true });
  });

  it('checks a running server by npx', async () => {
    const { stdout } = await run('npx', ['--no-install', 'klimabrikker', 'check', endpoint], { cwd: folder });
    assert.match(stdout, /In order\. {2}0 errors, 0 warnings/);
  });

  for (const node of nodes) {
    it(`checks what is sent too, by ${node === process.execPath ? 'this Node' : 'the Node of this machine'}`, async () => {
      const command = join(folder, 'node_modules/.bin/klimabrikker');
      const { stdout } = await run(node, [command, 'check', endpoint, '--writes', '--json'], { cwd: folder });
      const report = JSON.parse(stdout) as { verdict: string; findings: { id: string }[] };
      assert.equal(report.verdict, 'ok');
      assert.ok(report.findings.some(({ id }) => id === 'writes.ok'));
    });
  }

  it('gives programs the library', async () => {
    const code = `import { checkEndpoint } from 'klimabrikker/checker'; console.log((await checkEndpoint(process.argv[1])).verdict)`;
    const parameters = ['--input-type=module', '--eval', code, endpoint];
    const { stdout } = await run(process.execPath, parameters, { cwd: folder });
    assert.equal(stdout.trim(), 'ok');
  });
});
