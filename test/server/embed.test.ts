import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Connection } from '../../server/src/db/connect.ts';
import { PAGE_ATTRIBUTES, PAGE_TAGS } from '../../server/src/features/embed/attributes.ts';
import { saveInitiative } from '../../server/src/features/initiatives/repository.ts';
import { storeMembers } from '../../server/src/features/members/store-members.ts';
import { initiativeExample, membersExample } from '../../src/contract/examples/index.ts';
import { LANGUAGES } from '../../src/contract/index.ts';
import { databases } from './support/databases.ts';
import { createTestApp, DEMO_DAY, fillWithDemo } from './support/test-app.ts';

const BASE = 'https://klima.example.org';
const DIRECTORY = '/e/member-directory?initiative=nfk';
const TIMELINE = '/e/campaign-timeline?initiative=nfk';
const STATUS = '/e/race-to-zero-checklist?initiative=nettonull&mode=view&municipality=3203';
const OVERVIEW = '/e/race-to-zero-checklist?mode=overview';
const FORM = '/e/nfk-membership-form';
const HOSTILE = '<img src=x onerror=alert(1)><!--lit-part--><script>alert(1)</script>';

/** What a reader has of a page: no tags, one space. */
const wordsOf = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

for (const { name, open } of databases) {
  describe(`the pages of the widgets on ${name}`, () => {
    let connection: Connection;
    let app: ReturnType<typeof createTestApp>;
    const now = { value: new Date(`${DEMO_DAY}T10:00:00Z`) };
    before(async () => {
      connection = await open();
      await fillWithDemo(connection.db);
      await saveInitiative(connection.db, { ...initiativeExample, id: 'hostile', title: HOSTILE });
      const [member] = membersExample.members;
      const evil = { ...member!, id: 'evil', name: HOSTILE, text: HOSTILE, url: 'javascript:alert(1)' };
      await storeMembers(connection.db, 'hostile', [evil], { asOf: '2026-01-01' }, true);
      app = createTestApp(connection.db, [], BASE, {
        allowedOrigins: ['https://www.asker.example'],
        now: () => now.value,
      });
    });
    after(() => connection.close());

    const read = async (path: string, status = 200) => {
      const response = await app.get(path);
      const text = await response.text();
      assert.equal(response.status, status, `${path}: ${wordsOf(text).slice(0, 300)}`);
      return text;
    };

    it('are whole pages in three languages, with a title, a heading, a description and one address', async () => {
      for (const path of [DIRECTORY, TIMELINE, STATUS, OVERVIEW, FORM]) {
        const titles = new Set<string>();
        for (const lang of LANGUAGES) {
          const text = await read(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
          assert.match(text, new RegExp(`<html\\s+lang="${lang}"`));
          titles.add(/<title>([^<]+)<\/title>/.exec(text)?.[1] ?? '');
          assert.equal(text.match(/<h1>/g)?.length, 1, path);
          assert.match(text, /<meta name="description" content="[^"]{20,}"/);
          assert.match(text, new RegExp(`<link rel="canonical" href="${BASE}/e/`));
          assert.equal(text.match(/rel="alternate" hreflang="(nb|nn|en)"/g)?.length, 3);
          assert.match(text, /<meta name="robots" content="index, follow"/);
          assert.ok(!/undefined|\[object|lit-part|\bNaN\b/.test(text), path);
        }
        assert.ok(!titles.has(''), path);
      }
    });

    it('say without a script who takes part: everybody, by letter, each with a link to more', async () => {
      const text = await read(DIRECTORY);
      const current = new Set([...text.matchAll(/nfk-member=([\w-]+)"/g)].map(([, id]) => id));
      assert.equal(current.size, 136);
      assert.match(wordsOf(text), /136 virksomheter, 24 partnere/);
      const letters = [...text.matchAll(/href="#(letter-[^"]+)"/g)].map(([, id]) => id);
      assert.ok(letters.length > 15);
      for (const id of letters) assert.ok(text.includes(`id="${id}"`), id);
      const [link = ''] = /\/e\/member-directory\?[^"]*nfk-member=[\w-]+/.exec(text) ?? [];
      const details = await read(link.replaceAll('&amp;', '&'));
      assert.match(wordsOf(details), /Organisasjonsnummer/);
      assert.match(details, /<a class="back" href="\/e\/member-directory\?initiative=nfk"/);
    });

    it('find members by what the widget keeps in the address', async () => {
      const all = await read(`${DIRECTORY}&nfk-sector=F`);
      const some = await read(`${DIRECTORY}&nfk-query=tre&lang=en`);
      assert.ok(/Viser alle (\d+)/.test(wordsOf(all)) && !wordsOf(all).includes('Viser alle 136'));
      assert.match(some, /<mark>/i);
      assert.match(some, /value="tre"/);
      assert.match(some, /content="noindex, follow"/);
      assert.match(await read(`${DIRECTORY}&nfk-query=finnesikke`), /Ingen treff/);
    });

    it('take the attributes of the element: order, view, what is left out, how many', async () => {
      const table = await read(`${DIRECTORY}&view=table&tier=partner&without-search=true&without-download`);
      assert.match(table, /<table>/);
      assert.ok(!/<form|members\.csv/.test(table));
      assert.match(wordsOf(table), /24 partnere/);
      const few = await read(`${DIRECTORY}&limit=5&sort=-since&without-tally=false`);
      assert.equal(few.match(/nfk-member=/g)?.length, 5);
      assert.match(few, /limit="5"/);
      const element = /<member-directory\s[^>]*>/.exec(table)?.[0] ?? '';
      assert.match(element, / endpoint="\/v1"/);
      assert.match(element, / tier="partner"/);
      assert.match(element, / without-search="without-search"/);
    });

    it('say what happens when, and what is next, by the clock of the moment', async () => {
      const text = await read(TIMELINE);
      assert.match(wordsOf(text), /Neste: Nettverksmøte/);
      assert.match(text, /<time datetime="2026-/);
      const [, next = ''] = /<p class="strip"[^]*?href="#([^"]+)"/.exec(text) ?? [];
      assert.ok(text.includes(`id="${next}"`), next);
      assert.match(text, new RegExp(`href="${BASE}/v1/initiatives/nfk/events.ics"`));
      now.value = new Date('2031-01-01T10:00:00Z');
      assert.ok(!wordsOf(await read(TIMELINE)).includes('Neste:'));
      now.value = new Date(`${DEMO_DAY}T10:00:00Z`);
    });

    it('say how far a municipality has come, and all of them in a table', async () => {
      const status = wordsOf(await read(STATUS));
      assert.match(status, /2 av 5 steg er gjort/);
      assert.match(status, /Under arbeid/);
      assert.match(status, /Om steget/);
      const table = await read(OVERVIEW);
      assert.match(table, /<th scope="row">/);
      assert.match(table, /<th scope="col">/);
      const [, link = ''] = /<th scope="row">\s*<a href="([^"]+)"/.exec(table) ?? [];
      await read(link.replaceAll('&amp;', '&'));
      assert.match(
        wordsOf(await read('/e/race-to-zero-checklist?initiative=nettonull&mode=view')),
        /Velg kommune.*Asker/,
      );
      assert.match(wordsOf(await read('/e/race-to-zero-checklist')), /Skriv saksfremlegg/);
    });

    it('are kept and asked about like every other answer', async () => {
      const first = await app.get(DIRECTORY);
      assert.match(first.headers.get('cache-control') ?? '', /^public, max-age=60/);
      const etag = first.headers.get('etag') ?? '';
      assert.equal((await app.get(DIRECTORY, { 'If-None-Match': etag })).status, 304);
      assert.equal((await app.get(`${DIRECTORY}&utm_source=nyhetsbrev`)).headers.get('etag'), etag);
      const head = await app.request(DIRECTORY, { method: 'HEAD' });
      assert.equal(head.status, 200);
      assert.equal(await head.text(), '');
      const style = /href="(\/e\/member-directory\.css\?v=[^"]+)"/.exec(await first.text())?.[1] ?? '';
      assert.match((await app.get(style)).headers.get('cache-control') ?? '', /immutable/);
      assert.match(
        (await app.get('/e/member-directory.css?v=other')).headers.get('cache-control') ?? '',
        /max-age=300/,
      );
      assert.match(await read('/e/page.js'), /postMessage/);
    });

    it('answer what cannot be shown with a page for people, in their language', async () => {
      for (const [path, status, words] of [
        ['/e/unknown-widget?initiative=nfk', 404, 'Siden finnes ikke'],
        ['/e/member-directory/more', 404, 'Siden finnes ikke'],
        ['/e/member-directory', 400, 'initiative=nfk'],
        ['/e/member-directory?initiative=%3Cscript%3E', 400, 'initiative=nfk'],
        ['/e/member-directory?initiative=nope', 404, 'Dette finnes ikke'],
        ['/e/member-directory?initiative=nope&lang=nn', 404, 'Dette finst ikkje'],
        [`${DIRECTORY}&view=tabel&lang=en`, 400, 'view=cards|list|table|alphabet'],
        [`${DIRECTORY}&kind=business,shop`, 400, 'kind='],
        [`${DIRECTORY}&limit=-1`, 400, 'limit='],
        [`${DIRECTORY}&heading-level=9`, 400, 'heading-level=1–6'],
        [`${DIRECTORY}&theme=dark`, 400, 'theme=neutral'],
        [`${DIRECTORY}&after=x`, 400, 'after='],
        [`${DIRECTORY}&nfk-member=nobody`, 404, 'Dette finnes ikke'],
        [`${DIRECTORY}&nfk-member=%2e%2e`, 404, 'Dette finnes ikke'],
        ['/e/campaign-timeline?initiative=nope', 404, 'Dette finnes ikke'],
        [`${TIMELINE}&from=2026-13`, 400, 'from=2026-05'],
        ['/e/race-to-zero-checklist?initiative=nfk', 404, 'Dette finnes ikke'],
        [`${STATUS}1`, 400, 'municipality=0301'],
        ['/e/race-to-zero-checklist?mode=view&municipality=0000', 404, 'Dette finnes ikke'],
        ['/e/nfk-membership-form?initiative=race-to-zero', 404, 'Dette finnes ikke'],
      ] as const) {
        const response = await app.get(path);
        const text = await response.text();
        assert.equal(response.status, status, path);
        assert.match(response.headers.get('content-type') ?? '', /^text\/html/, path);
        assert.ok(wordsOf(text).includes(words), `${path}: ${wordsOf(text)}`);
        assert.match(text, /<h1>/);
        assert.match(text, /content="noindex"/);
        assert.ok(!text.includes('<script>'), path);
      }
      const posted = await app.request(DIRECTORY, { method: 'POST' });
      assert.equal(posted.status, 405);
      assert.equal(posted.headers.get('allow'), 'GET, HEAD, OPTIONS');
      assert.match(await posted.text(), /Siden kan bare leses/);
      assert.equal((await app.request(DIRECTORY, { method: 'OPTIONS' })).status, 204);
    });

    it('keep what people paste around values, and leave out what nobody knows, with a note for editors', async () => {
      const text = await read(
        `${DIRECTORY}&tier=%C2%A0%E2%80%9Cpartner%E2%80%9D&utm_source=x&endpoint=https://evil.example`,
      );
      assert.match(text, / tier="partner"/);
      assert.ok(!/evil\.example|utm_source/.test(text));
      assert.match(await read(`${DIRECTORY}&veiw=table&klima-debug`), /<code>veiw<\/code>/);
      assert.match(await read(`${DIRECTORY}&heading=Ring+oss`), /noindex[^]*<h1>Ring oss</);
      assert.match(await read(`${DIRECTORY}&lang=de`), /<html\s+lang="nb"/);
      assert.match(await read(`${DIRECTORY}&lang=nn-NO`), /<html\s+lang="nn"/);
    });

    it('are texts whatever the data and the address hold', async () => {
      const heading = encodeURIComponent(HOSTILE);
      for (const path of [
        '/e/member-directory?initiative=hostile',
        '/e/member-directory?initiative=hostile&hostile-member=evil',
        `${DIRECTORY}&heading=${heading}&nfk-query=${heading}`,
        `${TIMELINE}&heading=${heading}&fragment=1`,
        `/e/member-directory?initiative=${heading}`,
        `/e/${heading}`,
      ]) {
        const text = await (await app.get(path)).text();
        assert.ok(!/<img src=x|<script>|href="javascript:/.test(text), path);
      }
    });

    it('load nothing from anybody else, may be framed as configured, and set no cookie', async () => {
      const policyOf = async (path: string, own = app) => {
        const { headers } = await own.get(path);
        assert.equal(headers.get('set-cookie'), null);
        assert.equal(headers.get('x-frame-options'), null);
        assert.equal(headers.get('x-content-type-options'), 'nosniff');
        return headers.get('content-security-policy') ?? '';
      };
      for (const path of [DIRECTORY, TIMELINE, STATUS, '/e/nope']) {
        const policy = await policyOf(path);
        assert.match(policy, /default-src 'none'/);
        assert.match(policy, /frame-ancestors \*;/);
        assert.ok(!/unsafe|https:|data:/.test(policy), policy);
        assert.ok(!/\sstyle="|<style|<script>|\son\w+="/.test(await (await app.get(path)).text()), path);
      }
      assert.match(await policyOf(FORM), /frame-ancestors 'self' https:\/\/www\.asker\.example;/);
      const strict = createTestApp(connection.db, [], BASE, { frameAncestors: [] });
      assert.match(await policyOf(DIRECTORY, strict), /frame-ancestors 'none';/);
      const some = createTestApp(connection.db, [], BASE, { frameAncestors: ['https://a.example'] });
      for (const path of [DIRECTORY, FORM])
        assert.match(await policyOf(path, some), /frame-ancestors https:\/\/a\.example;/);
    });

    it('give their content alone for the page of somebody else', async () => {
      const response = await app.get(`${DIRECTORY}&fragment=1&heading-level=3&lang=nn`);
      const text = await response.text();
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.match(response.headers.get('cache-control') ?? '', /^public/);
      assert.ok(!/<html|<script|<link|<h1|<svg/.test(text));
      assert.match(text, /^<member-directory\s/);
      assert.match(text, new RegExp(` endpoint="${BASE}/v1"`));
      assert.match(text, / lang="nn"/);
      assert.match(text, /<h4 class="initial">/);
      for (const [, href = ''] of text.matchAll(/<a[^>]*\shref="([^"]*)"/g)) {
        assert.ok(/^(https?:\/\/|#letter-)/.test(href), href);
      }
      for (const path of [TIMELINE, STATUS, OVERVIEW]) {
        const other = await read(`${path}&fragment=1`);
        assert.match(other, /^<(campaign-timeline|race-to-zero-checklist)\s/);
      }
    });

    it('know every attribute of the elements, and no other', () => {
      const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
        modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
      };
      const declared = manifest.modules.flatMap(({ declarations = [] }) => declarations);
      for (const tag of PAGE_TAGS) {
        const known = declared.find(({ tagName }) => tagName === tag)?.attributes?.map(({ name: of }) => of) ?? [];
        // The page has its own endpoint, and reads language and look for the whole of it.
        const own = known.filter((of) => !['endpoint', 'lang', 'theme'].includes(of));
        assert.deepEqual(Object.keys(PAGE_ATTRIBUTES[tag]).toSorted(), own.toSorted(), tag);
      }
    });

    it('are told to who embeds by address alone', async () => {
      const page = await read(`${DIRECTORY}&lang=en&tier=partner`);
      const [, link = ''] = /type="application\/json\+oembed"\s+href="([^"]+)"/.exec(page) ?? [];
      const answer = JSON.parse(await read(link.replaceAll('&amp;', '&').slice(BASE.length))) as Record<
        string,
        unknown
      >;
      assert.deepEqual(
        { ...answer, html: '' },
        {
          version: '1.0',
          type: 'rich',
          title: 'Members of Business for Climate (Næring for klima)',
          provider_name: 'Business for Climate (Næring for klima)',
          provider_url: BASE,
          html: '',
          width: 960,
          height: 900,
          cache_age: 3600,
        },
      );
      assert.match(
        String(answer.html),
        /^<iframe\s[^<]*\ssrc="https:[^"]*tier=partner[^"]*"[^<]*><\/iframe>$|^<iframe /,
      );
      assert.match(String(answer.html), /title="Members of/);
      assert.match(String(answer.html), /loading="lazy"/);
      assert.ok(!String(answer.html).includes('<script'));
    });

    it('are only ours, in JSON, and no larger than they may be', async () => {
      const ask = (url: string, more = '') => app.get(`/oembed?url=${encodeURIComponent(url)}${more}`);
      const page = `${BASE}${DIRECTORY}`;
      const small = (await (await ask(page, '&maxwidth=300&maxheight=200')).json()) as Record<string, unknown>;
      assert.deepEqual([small.width, small.height], [300, 200]);
      const odd = (await (await ask(page, '&maxwidth=-5&maxheight=much')).json()) as Record<string, unknown>;
      assert.deepEqual([odd.width, odd.height], [960, 900]);
      assert.equal((await ask(page, '&format=xml')).status, 501);
      for (const url of [
        '',
        'nonsense',
        'https://evil.example/e/member-directory?initiative=nfk',
        `${BASE}.evil.example/e/member-directory?initiative=nfk`,
        `${BASE}/v1/index.json`,
        `${BASE}/e/unknown?initiative=nfk`,
        `${BASE}/e/member-directory`,
        `${BASE}/e/member-directory?initiative=nope`,
      ]) {
        assert.equal((await ask(url)).status, 404, url);
      }
    });
  });
}
