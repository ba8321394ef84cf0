import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Connection } from '../../server/src/db/connect.ts';
import { saveInitiative } from '../../server/src/features/initiatives/repository.ts';
import { initiativeExample } from '../../src/contract/examples/index.ts';
import { LANGUAGES } from '../../src/contract/index.ts';
import { assertProblem } from './support/assert-problem.ts';
import { databases } from './support/databases.ts';
import { CAMPAIGN, createEditing, type Editing, FJORD, openCampaign } from './support/editing.ts';

const PAGE = `/edit?initiative=${CAMPAIGN}&municipality=${FJORD}`;

describe('the editing page', () => {
  let connection: Connection;
  let app: Editing;
  before(async () => {
    connection = await databases[0]!.open();
    await openCampaign(connection.db);
    await openCampaign(connection.db, 'archived');
    await saveInitiative(connection.db, { ...initiativeExample, id: 'archived', title: 'Forbi', status: 'archived' });
    await saveInitiative(connection.db, { ...initiativeExample, id: 'without' });
    app = createEditing(connection.db);
  });
  after(() => connection.close());

  const read = async (path: string, status = 200) => {
    const response = await app.get(path);
    assert.equal(response.status, status, path);
    return response.text();
  };

  it('holds the widget of one municipality, in three languages', async () => {
    for (const lang of LANGUAGES) {
      const text = await read(`${PAGE}&lang=${lang}`);
      assert.match(text, new RegExp(`<html lang="${lang}">`));
      const element = /<race-to-zero-checklist\s([^>]*)>/.exec(text)?.[1]?.trim().split(/\s+/);
      assert.deepEqual(element, [
        'endpoint="/v1"',
        `initiative="${CAMPAIGN}"`,
        `municipality="${FJORD}"`,
        'mode="work"',
        'store="endpoint"',
        `lang="${lang}"`,
      ]);
      assert.match(text, /<noscript>[^]*mailto:naring@[^]*<\/noscript>/);
      assert.ok(!/undefined|\[object/.test(text));
    }
    const texts = await Promise.all(LANGUAGES.map((lang) => read(`${PAGE}&lang=${lang}`)));
    assert.equal(new Set(texts.map((text) => /<h1>(.*)<\/h1>/.exec(text)?.[1])).size, LANGUAGES.length);
  });

  it('is a site of its own that nobody frames, with scripts of this server alone', async () => {
    for (const path of [PAGE, '/edit', '/edit/nothing', '/edit/edit.js']) {
      const { headers } = await app.get(path);
      const policy = new Map(
        (headers.get('content-security-policy') ?? '').split(/; */).map((rule) => {
          const [name = '', ...values] = rule.split(' ');
          return [name, values.join(' ')];
        }),
      );
      assert.deepEqual(Object.fromEntries(policy), {
        'default-src': "'none'",
        'script-src': "'self'",
        'style-src': "'self'",
        'img-src': "'self'",
        'connect-src': "'self'",
        'form-action': "'self'",
        'frame-ancestors': "'none'",
        'base-uri': "'none'",
        'require-trusted-types-for': "'script'",
        'trusted-types': "lit-html 'allow-duplicates'",
      });
      assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin');
      assert.equal(headers.get('access-control-allow-origin'), null);
      assert.equal(headers.get('x-robots-tag'), 'noindex, nofollow');
      assert.equal(headers.get('set-cookie'), null);
    }
    assert.ok(!/<script(?![^>]*\ssrc=)|\son\w+=|\sstyle=|javascript:/.test(await read(PAGE)));
  });

  it('is the same for everybody, so that going back to it is quick', async () => {
    const { headers } = await app.get(PAGE);
    assert.equal(headers.get('cache-control'), 'no-cache');
    assert.equal((await app.get(PAGE, { 'If-None-Match': headers.get('etag') ?? '' })).status, 304);
    assert.equal(await read(PAGE), await read(PAGE));
  });

  it('lists the checklists when none is asked for', async () => {
    const text = await read('/edit');
    const links = [...text.matchAll(/href="(\/edit\?[^"]*municipality[^"]*)"/g)].map(([, href = '']) => href);
    assert.equal(links.length, 4);
    assert.match(text, /Forbi[^]*avsluttet/);
    assert.ok(!text.includes('without'));
    for (const href of links) assert.match(await read(href.replaceAll('&amp;', '&')), /race-to-zero-checklist/);
    const own = await read(`/edit?initiative=${CAMPAIGN}&lang=en`);
    assert.equal([...own.matchAll(/municipality=\d{4}/g)].length, 2);
    assert.match(own, /Choose a municipality/);
  });

  it('says calmly that there is no such checklist', async () => {
    for (const query of [
      `initiative=${CAMPAIGN}&municipality=0301`,
      `initiative=${CAMPAIGN}&municipality=%3Cb%3E`,
      'initiative=without',
      'initiative=nobody',
      'initiative=%3Cscript%3E',
      `municipality=${FJORD}`,
    ]) {
      const text = await read(`/edit?${query}`, 404);
      assert.match(text, /Denne sjekklisten finnes ikke/);
      assert.ok(!text.includes('<b>') && !text.includes('<script>'));
    }
    await read('/edit/anything', 404);
  });

  it('has a script and a style, and takes nothing', async () => {
    assert.match((await app.get('/edit/edit.js')).headers.get('content-type') ?? '', /^text\/javascript/);
    assert.match((await app.get('/edit/edit.css')).headers.get('content-type') ?? '', /^text\/css/);
    for (const method of ['POST', 'PATCH', 'DELETE']) {
      const response = await app.request('/edit', { method });
      assert.equal(response.status, 405);
      assert.equal(response.headers.get('allow'), 'GET, HEAD, OPTIONS');
    }
  });

  it('is logged without what was asked for', async () => {
    await app.get(`${PAGE}&lang=nn`);
    // The id of a request may hold any four digits.
    const said = app.logged().replaceAll(/"id":"[^"]*"/g, '');
    assert.doesNotMatch(said, new RegExp(`municipality|\\b${FJORD}\\b`));
    await assertProblem(await app.get('/v1/initiatives/without/checklist.json'), 'not-found');
  });

  it('says that it cannot be shown when the database is away', async () => {
    const { db, close } = await databases[0]!.open();
    const other = createEditing(db);
    await close();
    const response = await other.get('/edit');
    assert.equal(response.status, 503);
    assert.match(await response.text(), /Siden kan ikke vises nå/);
  });
});
