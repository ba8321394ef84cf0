import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { fetchList } from '../../examples/eleventy/fetch-list.js';
import type { Connection } from '../../server/src/db/connect.ts';
import { createHttpServer } from '../../server/src/http-server.ts';
import { databases } from '../server/support/databases.ts';
import { createTestApp, fillWithDemo } from '../server/support/test-app.ts';

const run = promisify(execFile);
const sqlite = databases[0]!;

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : 0)}`;
}

function close(server: Server): void {
  server.close();
  server.closeAllConnections();
}

describe('the example with a site generator', () => {
  let connection: Connection;
  let server: Server;
  let base: string;
  const output = mkdtempSync(join(tmpdir(), 'klimabrikker-site-'));
  before(async () => {
    connection = await sqlite.open();
    await fillWithDemo(connection.db);
    const app = createTestApp(connection.db);
    server = createHttpServer((request) => app.fetch(request));
    base = await listen(server);
  });
  after(async () => {
    close(server);
    await connection.close();
    rmSync(output, { recursive: true });
  });

  it('has the members in the page that it builds, inside of the widget', async () => {
    const folders = ['--config=examples/eleventy/eleventy.config.js', '--input=examples/eleventy'];
    const parameters = [...folders, `--output=${output}`, '--formats=njk', '--quiet'];
    await run(process.execPath, ['node_modules/@11ty/eleventy/cmd.cjs', ...parameters], {
      env: { ...process.env, KLIMA_BASE: base },
    });
    const page = readFileSync(join(output, 'index.html'), 'utf8');
    assert.match(page, new RegExp(`<member-directory endpoint="${base}/v1" initiative="nfk">[^]*Teater Kvist`));
  });

  it('makes a list of the JSON where the endpoint has no pages, and escapes it', async () => {
    const files = createServer((request, response) => {
      const isList = request.url === '/v1/initiatives/nfk/members.json';
      response.writeHead(isList ? 200 : 404).end(isList ? '{"members":[{"name":"Å & <b>"}]}' : '');
    });
    try {
      assert.equal(await fetchList(await listen(files), 'nfk'), '<ul><li>Å &#38; &#60;b&#62;</li></ul>');
    } finally {
      close(files);
    }
  });
});
