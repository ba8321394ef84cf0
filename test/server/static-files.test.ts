import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Connection } from '../../server/src/db/connect.ts';
import { assertProblem } from './support/assert-problem.ts';
import { databases } from './support/databases.ts';
import { createTestApp } from './support/test-app.ts';

const SCRIPT = `console.info(${JSON.stringify('x'.repeat(2000))});\n`;

describe('files of the site and the widgets', () => {
  let connection: Connection;
  let root = '';
  let app: ReturnType<typeof createTestApp>;
  before(async () => {
    root = mkdtempSync(join(tmpdir(), 'klima-'));
    const library = join(root, 'dist');
    mkdirSync(join(library, 'site', 'region'), { recursive: true });
    mkdirSync(join(library, 'site', 'assets'));
    mkdirSync(join(library, 'cdn', 'chunks'), { recursive: true });
    mkdirSync(join(library, 'standalone'));
    writeFileSync(join(root, 'secret.json'), '{"secret": true}');
    writeFileSync(join(library, 'standalone', 'all.js'), SCRIPT);
    writeFileSync(join(library, 'cdn', 'member-directory.js'), SCRIPT);
    writeFileSync(join(library, 'cdn', 'member-Ab3dEf9h.js'), SCRIPT);
    writeFileSync(join(library, 'cdn', 'chunks', 'member-table-Ab3-Ef_h.js'), SCRIPT);
    writeFileSync(join(library, 'cdn', 'chunks', 'campaign-timeline.js'), SCRIPT);
    writeFileSync(join(library, 'site', 'assets', 'mark-cAU20f7B.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    writeFileSync(join(library, 'standalone', '.hidden.js'), 'x');
    writeFileSync(join(library, 'standalone', 'run.sh'), 'x');
    writeFileSync(join(library, 'site', 'index.html'), '<!doctype html><title>Start</title>');
    writeFileSync(join(library, 'site', 'region', 'index.html'), '<!doctype html><title>Region</title>');
    writeFileSync(join(library, 'site', 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    symlinkSync(join(root, 'secret.json'), join(library, 'standalone', 'link.json'));
    connection = await databases[0]!.open();
    app = createTestApp(connection.db, [
      ['/klimabrikker/v1.4.0/', library],
      ['/klimabrikker/', library],
      ['/', join(library, 'site')],
    ]);
  });
  after(async () => {
    rmSync(root, { recursive: true });
    await connection.close();
  });

  it('are served with their type, a tag and packed, to every site', async () => {
    const path = '/klimabrikker/standalone/all.js';
    const response = await app.get(path, { 'Accept-Encoding': 'br' });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(response.headers.get('content-encoding'), 'br');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.match(response.headers.get('cache-control') ?? '', /^public, max-age=300, stale-while-revalidate=86400$/);
    const etag = response.headers.get('etag') ?? '';
    assert.equal((await app.get(path, { 'Accept-Encoding': 'br', 'If-None-Match': etag })).status, 304);
    assert.equal(await (await app.get(path)).text(), SCRIPT);
  });

  for (const path of ['/klimabrikker/cdn/chunks/member-table-Ab3-Ef_h.js', '/assets/mark-cAU20f7B.svg']) {
    it(`are kept for a year when the build named them after their content: ${path}`, async () => {
      assert.match((await app.get(path)).headers.get('cache-control') ?? '', /max-age=31536000, immutable$/);
    });
  }

  for (const [path, freshness] of [
    ['/klimabrikker/cdn/member-directory.js', 'public, max-age=300, stale-while-revalidate=86400'],
    ['/klimabrikker/cdn/member-Ab3dEf9h.js', 'public, max-age=300, stale-while-revalidate=86400'],
    ['/klimabrikker/standalone/all.js', 'public, max-age=300, stale-while-revalidate=86400'],
    ['/klimabrikker/cdn/chunks/campaign-timeline.js', 'public, max-age=60, stale-while-revalidate=600'],
    ['/', 'public, max-age=60, stale-while-revalidate=600'],
  ] as const) {
    it(`are asked for again where the address outlives the content: ${path}`, async () => {
      const { headers } = await app.get(path);
      assert.equal(headers.get('cache-control'), freshness);
      assert.match(headers.get('etag') ?? '', /^"/);
    });
  }

  it('are kept for good under the version of a release, which no other version has', async () => {
    const { status, headers } = await app.get('/klimabrikker/v1.4.0/cdn/member-directory.js');
    assert.equal(status, 200);
    assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.equal(headers.get('access-control-allow-origin'), '*');
    await assertProblem(await app.get('/klimabrikker/v1.4.1/cdn/member-directory.js'), 'not-found');
  });

  it('are new after they changed', async () => {
    const file = join(root, 'dist', 'site', 'changing.txt');
    writeFileSync(file, 'one');
    assert.equal(await (await app.get('/changing.txt')).text(), 'one');
    writeFileSync(file, 'second');
    assert.equal(await (await app.get('/changing.txt')).text(), 'second');
  });

  it('have a start page in every folder', async () => {
    assert.match(await (await app.get('/')).text(), /Start/);
    assert.match(await (await app.get('/region/')).text(), /Region/);
  });

  for (const [path, location] of [
    ['/region', '/region/'],
    ['/region?kommune=0301&q=%2F%2Fx', '/region/?kommune=0301&q=%2F%2Fx'],
    ['/klimabrikker/site/region', '/klimabrikker/site/region/'],
  ] as const) {
    it(`are found behind a slash when it is forgotten: ${path}`, async () => {
      for (const method of ['GET', 'HEAD']) {
        const response = await app.request(path, { method });
        assert.equal(response.status, 308);
        assert.equal(response.headers.get('location'), location);
      }
      await assertProblem(await app.request(path, { method: 'POST' }), 'method-not-allowed');
    });
  }

  it('run no script when a picture is opened by itself', async () => {
    assert.match((await app.get('/logo.svg')).headers.get('content-security-policy') ?? '', /sandbox/);
  });

  for (const path of [
    '/klimabrikker/../../secret.json',
    '/klimabrikker/%2e%2e/%2e%2e/secret.json',
    '/klimabrikker/..%2f..%2fsecret.json',
    '/klimabrikker/..%5c..%5csecret.json',
    '/klimabrikker/%252e%252e/secret.json',
    '/klimabrikker//etc/passwd.txt',
    '/klimabrikker/standalone/link.json',
    '/klimabrikker/standalone/.hidden.js',
    '/klimabrikker/standalone/run.sh',
    '/klimabrikker/standalone/all.js%00.json',
    '/klimabrikker/standalone',
    '/klimabrikker/%ff.js',
    '//region',
    '//region/',
    '/%2Fregion',
    '/%5Cregion',
    '//evil.example/%2e%2e/region',
    '/region//',
    '/assets',
    '/missing',
    '/missing.html',
  ]) {
    it(`are not what ${path} asks for`, async () => {
      await assertProblem(await app.get(path), 'not-found');
    });
  }

  it('are only read', async () => {
    await assertProblem(await app.request('/logo.svg', { method: 'DELETE' }), 'method-not-allowed');
    await assertProblem(await app.request('/missing.svg', { method: 'DELETE' }), 'not-found');
  });
});
