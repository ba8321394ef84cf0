import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../server/src/db/connect.ts';
import { LANGUAGES } from '../../src/contract/index.ts';
import { createApplying, lunch, NOW, openForm } from './support/applying.ts';
import { databases } from './support/databases.ts';
import { createTestApp } from './support/test-app.ts';

const BASE = 'https://klima.example.org';
const PATH = '/e/nfk-membership-form?initiative=nfk';

/** What somebody fills in, by the names of the fields. */
const ANSWERS: Readonly<Record<string, string>> = {
  '/relevance/area': 'oslo',
  '/organisation/number': '923 609 016',
  '/organisation/name': 'Fjordbyen Bakeri & Konditori AS',
  '/organisation/text': 'Vi baker «brød».\r\nOg boller <3',
  '/tier': 'member',
  '/measures/0/title': 'Elvarebil',
  '/measures/0/status': 'planned',
  '/measures/0/year': '2027',
  '/contact/name': 'Kari Nordmann',
  '/contact/email': 'kari@bakeri.example',
  '/leader/same': 'yes',
  '/leader/role': 'leader',
  '/signing/event': 'seat:lunch',
  '/signing/attending': '1',
};

for (const { name, open } of databases) {
  describe(`the form without a script on ${name}`, () => {
    let connection: Connection;
    let app: ReturnType<typeof createApplying>;
    beforeEach(async () => {
      connection = await open();
      await openForm(connection.db);
      app = createApplying(connection.db);
    });
    afterEach(() => connection.close());

    const read = async (path = PATH) => (await app.get(path)).text();
    const hiddenIn = (text: string) =>
      Object.fromEntries(
        [...text.matchAll(/<input type="hidden" name="(key|ticket|rows)" value="([^"]*)"/g)].map(([, of, value]) => [
          of ?? '',
          value ?? '',
        ]),
      );
    /** Every box and every answer that this form wants, whatever the example lists. */
    const fill = (text: string): Record<string, string> => {
      const named = (pattern: RegExp, value: string) =>
        Object.fromEntries([...text.matchAll(pattern)].map(([, of = '']) => [of, value] as const));
      return {
        ...ANSWERS,
        ...named(/name="(\/criteria\/accepted\/[^"]+)"/g, 'yes'),
        ...named(/name="(\/expectations\/[^"]+\/answer)"/g, 'partly'),
        '/relevance/area': /name="\/relevance\/area"\s+value="([^"]+)"/.exec(text)?.[1] ?? '',
        '/tier': /name="\/tier"\s+value="([^"]+)"/.exec(text)?.[1] ?? '',
        ...hiddenIn(text),
        action: 'send',
      };
    };
    const send = (fields: Record<string, string>, path = PATH, headers: Record<string, string> = {}) => {
      const body = new URLSearchParams(fields).toString();
      return app.request(path, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          'Content-Length': String(Buffer.byteLength(body)),
          Origin: BASE,
          ...headers,
        },
        body,
      });
    };
    const rows = () => connection.db.selectFrom('applications').selectAll().execute();
    const receiptOf = async (response: Response) => {
      assert.equal(response.status, 303, (await response.clone().text()).replace(/<[^>]*>|\s+/g, ' ').slice(0, 600));
      const location = response.headers.get('location') ?? '';
      return { location, text: await read(location) };
    };

    it('asks everything on one page, in three languages, with a label for each field', async () => {
      for (const lang of LANGUAGES) {
        const text = await read(`${PATH}&lang=${lang}`);
        assert.match(text, new RegExp(`<html\\s+lang="${lang}"`));
        assert.equal(text.match(/<h2 id="part-/g)?.length, 8);
        const ids = [...text.matchAll(/<(?:input|textarea|select)\s[^>]*?\sid="([^"]+)"/g)].map(([, id]) => id);
        assert.ok(ids.length > 20);
        for (const id of ids) assert.ok(text.includes(`for="${id}"`), `${lang} ${id}`);
        assert.equal(new Set(ids).size, ids.length);
        assert.ok(!/undefined|\[object/.test(text));
      }
    });

    it('is received once, and answered with a page that says so and nothing else', async () => {
      const { location, text } = await receiptOf(await send(fill(await read())));
      const [row, ...others] = await rows();
      assert.equal(others.length, 0);
      assert.ok(row !== undefined && text.includes(row.reference));
      assert.match(text, /Hva som skjer nå/);
      assert.ok(!/bakeri|kari|nordmann|923/i.test(location));
      assert.ok(!/bakeri|kari|923609016/i.test(text));
      assert.match(row.body, /Vi baker «brød»\.\\nOg boller <3/);
      assert.equal(row.quarantine, null);
      const mails = await connection.db.selectFrom('outbox').select('message').execute();
      assert.ok(mails.some(({ message }) => message?.includes('kari@bakeri.example')));
    });

    it('is one application however often it is sent: twice at once, after Back, after a reload', async () => {
      const fields = fill(await read());
      const both = await Promise.all([send(fields), send(fields)]);
      const first = await Promise.all(both.map(receiptOf));
      const again = await receiptOf(await send(fields));
      const reloaded = await receiptOf(await send({ ...fields, ...hiddenIn(await read()) }));
      assert.equal((await rows()).length, 1);
      const [row] = await rows();
      for (const { text } of [...first, again, reloaded]) assert.ok(text.includes(row!.reference));
      for (const { text } of [again, reloaded]) assert.match(text, /allerede sendt/);
      const changed = await receiptOf(await send({ ...fields, '/message': 'Enda noe' }));
      assert.match(changed.text, /allerede sendt/);
      assert.equal((await rows()).length, 1);
    });

    it('is a new application when the same is said after one was withdrawn, or long after', async () => {
      const fields = fill(await read());
      await receiptOf(await send(fields));
      await connection.db.updateTable('applications').set({ status: 'withdrawn' }).execute();
      await receiptOf(await send({ ...fields, ...hiddenIn(await read()) }));
      assert.equal((await rows()).length, 2);
      await connection.db.updateTable('applications').set({ received_at: '2026-01-01T00:00:00.000Z' }).execute();
      await receiptOf(await send({ ...fields, ...hiddenIn(await read()) }));
      assert.equal((await rows()).length, 3);
    });

    it('says what is wrong at the top and at each field, and keeps every letter', async () => {
      for (const [lang, summary] of [
        ['nb', 'ting må rettes'],
        ['nn', 'ting må rettast'],
        ['en', 'things'],
      ] as const) {
        const path = `${PATH}&lang=${lang}`;
        const fields = fill(await read(path));
        const wrong = {
          ...fields,
          '/organisation/number': '123 456 789',
          '/contact/email': '"><script>alert(1)</script>',
          '/organisation/text': '\r\n  Linje 1\r\nLinje 2 & </textarea><b>',
          '/message': 'Fødselsnummer 01010112345',
        };
        const response = await send(wrong, path);
        const text = await response.text();
        assert.equal(response.status, 422);
        assert.match(response.headers.get('cache-control') ?? '', /no-store/);
        assert.ok(text.includes(summary), lang);
        assert.match(text, /role="alert" tabindex="-1" autofocus/);
        for (const id of ['field-organisation-number', 'field-contact-email']) {
          assert.ok(text.includes(`href="#${id}"`), id);
          assert.match(text, new RegExp(`id="${id}"[^>]*aria-describedby="[^"]*${id}-error`), id);
          assert.match(text, new RegExp(`id="${id}"[^>]*aria-invalid="true"`), id);
        }
        assert.match(text, /value="123 456 789"/);
        assert.match(text, />\n\n {2}Linje 1\nLinje 2 &amp; &lt;\/textarea&gt;&lt;b&gt;<\/textarea>/);
        assert.match(text, /value="Kari Nordmann"/);
        assert.match(text, /value="seat:lunch"\s[^>]*checked/);
        assert.ok(!/<script>|<template|data-widget/.test(text));
        assert.deepEqual(
          { ...hiddenIn(text), rows: '' },
          { key: fields.key, ticket: fields.ticket, rows: '' },
          'one form, one key',
        );
      }
      assert.equal((await rows()).length, 0);
    });

    it('finds nothing filled in without falling over, and takes no field that it has not got', async () => {
      const text = await (await send({})).text();
      assert.match(text, /ting må rettes/);
      const { location } = await receiptOf(
        await send({ ...fill(await read()), __proto__: 'x', '/status': 'approved', '/leader/__proto__': 'y' }),
      );
      assert.match(location, /^\/e\/nfk-membership-form\/receipt\?/);
    });

    it('gives room for more measures without losing any', async () => {
      const fields = { ...fill(await read()), action: 'measures' };
      const response = await send(fields);
      const text = await response.text();
      assert.equal(response.status, 200);
      assert.match(text, /name="\/measures\/3\/title"/);
      assert.match(text, /value="Elvarebil"/);
      const more = {
        ...fields,
        ...hiddenIn(text),
        '/measures/3/title': 'Sykkel',
        '/measures/3/status': 'done',
        action: 'send',
      };
      await receiptOf(await send(more));
      assert.match((await rows())[0]!.body, /Elvarebil.*Sykkel/);
    });

    it('asks again when a lunch has been filled meanwhile', async () => {
      const fields = fill(await read());
      await openForm(connection.db, {}, {}, [{ ...lunch, capacity: { seats: 24, remaining: 0 } }]);
      const text = await (await send(fields)).text();
      assert.match(text, /Det er ikke flere plasser her/);
      assert.match(text, /value="waiting-list:lunch"/);
      const { text: receipt } = await receiptOf(await send({ ...fields, '/signing/event': 'waiting-list:lunch' }));
      assert.match(receipt, /NFK-/);
    });

    it('says that nobody can apply, why, and what to do; what was typed is not taken', async () => {
      const fields = fill(await read());
      await openForm(connection.db, { status: 'closed' });
      assert.match(await read(), /Det er ikke lenger mulig å søke/);
      const response = await send(fields);
      assert.equal(response.status, 422);
      assert.equal((await rows()).length, 0);
    });

    it('is kept by nobody but the browser that shows it, and has another key for each', async () => {
      const response = await app.get(PATH);
      assert.equal(response.headers.get('cache-control'), 'private, no-cache');
      assert.notEqual(hiddenIn(await response.text()).key, hiddenIn(await read()).key);
      assert.equal((await app.request(PATH, { method: 'HEAD' })).status, 200);
      assert.equal((await app.request(PATH, { method: 'DELETE' })).status, 405);
    });

    it('is sent from its own page alone', async () => {
      const fields = fill(await read());
      for (const origin of ['null', 'https://evil.example', 'http://klima.example.org.evil.example']) {
        const response = await send(fields, PATH, { Origin: origin });
        const text = await response.text();
        assert.equal(response.status, 403, origin);
        assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
        assert.match(text, /Åpne skjemaet på egen side/);
        assert.match(text, /href="\/e\/nfk-membership-form\?initiative=nfk" target="_blank"/);
      }
      const body = new URLSearchParams(fields).toString();
      const silent = await app.request(PATH, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': String(body.length) },
        body,
      });
      assert.equal(silent.status, 403);
      assert.equal((await rows()).length, 0);
    });

    it('gets pages for people also where it is refused before anybody reads it', async () => {
      const large = await send({ '/message': 'x'.repeat(70_000) });
      assert.equal(large.status, 413);
      assert.match(await large.text(), /Skjemaet kom ikke helt fram/);
      const typed = await send({ a: 'b' }, PATH, { 'Content-Type': 'multipart/form-data' });
      assert.equal(typed.status, 415);
      assert.match(typed.headers.get('content-type') ?? '', /^text\/html/);
      assert.match(typed.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    });

    it('says where to open it when it stands in a frame', async () => {
      const framed = await (await app.get(PATH, { 'Sec-Fetch-Dest': 'iframe' })).text();
      assert.match(framed, /target="_blank"/);
      assert.ok(!(await read()).includes('target="_blank"'));
    });

    it('has no receipt for who has not sent it', async () => {
      const { location } = await receiptOf(await send(fill(await read())));
      for (const path of [
        '/e/nfk-membership-form/receipt',
        '/e/nfk-membership-form/receipt?initiative=nfk&reference=NFK-AAAA-BBBB&proof=x',
        location.replace(/reference=[^&]+/, 'reference=NFK-AAAA-BBBB'),
        location.replace(/proof=./, 'proof='),
      ]) {
        assert.equal((await app.get(path)).status, 404, path);
      }
    });

    it('is set aside for a person where it looks like a machine, or where a challenge could not be solved', async () => {
      app = {
        ...app,
        ...createTestApp(connection.db, [], BASE, { now: () => NOW, limitsRate: false, hasChallenges: true }),
      };
      await receiptOf(await send({ ...fill(await read()), 'company-fax': '22 22 22 22' }));
      const [row] = await rows();
      assert.deepEqual(row?.quarantine?.split(','), ['trap', 'too-fast', 'no-challenge']);
    });

    it('is a link on the page of somebody else', async () => {
      const text = await read(`${PATH}&fragment=1&lang=nn`);
      assert.match(text, /^<nfk-membership-form\s/);
      assert.match(text, new RegExp(`<a href="${BASE}/e/nfk-membership-form\\?initiative=nfk&amp;lang=nn">`));
      assert.ok(!text.includes('<form'));
    });
  });
}
