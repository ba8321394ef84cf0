import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import ICAL from 'ical.js';
import * as z from 'zod/mini';
import type { Connection } from '../../server/src/db/connect.ts';
import { storeEvents } from '../../server/src/features/events/store-events.ts';
import { saveInitiative } from '../../server/src/features/initiatives/repository.ts';
import { type Event, endpointIndexSchema, type Events, eventsSchema } from '../../src/contract/index.ts';
import { eventsExample, initiativeExample } from '../../src/contract/examples/index.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { assertProblem } from './support/assert-problem.ts';
import { databases } from './support/databases.ts';
import { createTestApp } from './support/test-app.ts';

const LIST = '/v1/initiatives/nfk/events.json';
const CALENDAR = '/v1/initiatives/nfk/events.ics';
const description = { asOf: '2026-04-28', source: { title: 'Kilde' }, licence: { title: 'CC0' } };

const event = (id: string, start: string, more: Partial<Event> = {}): Event => ({
  id,
  title: id,
  start,
  kind: 'meeting',
  uid: `${id}@test`,
  ...more,
});

/** Stored in another order than they are shown in. */
const EVENTS: readonly Event[] = [
  event('undated', 'soon'),
  event('partners', '2026-09-10T09:00:00+02:00', {
    audience: ['partners'],
    url: 'side',
    place: 'Rådhuset; sal 2, oppe',
  }),
  event('late', '2026-05-31T23:30:00Z', { title: { nb: 'Sent', en: 'Late' } }),
  event('may', '2026-05', { kind: 'activity', end: '2026-06' }),
  event('year', '2026', { kind: 'report' }),
  event('cancelled', '2026-10-01', { cancelled: true, sequence: 2 }),
  event('moved', '2026-05-20T11:30:00+02:00', {
    kind: 'signing',
    end: '2026-05-20T13:00:00+02:00',
    movedFrom: '2026-05-13T11:30:00+02:00',
    sequence: 1,
    audience: ['businesses', 'members'],
  }),
  event('due', '2026-05-20', { kind: 'deadline', audience: ['members'], url: 'https://www.example.org/a?b=c,d' }),
];

for (const { name, open } of databases) {
  describe(`events on ${name}`, () => {
    let connection: Connection;
    let app: ReturnType<typeof createTestApp>;
    before(async () => {
      connection = await open();
      await saveInitiative(connection.db, { ...initiativeExample, id: 'nfk' });
      await saveInitiative(connection.db, { ...initiativeExample, id: 'without' });
      await storeEvents(connection.db, 'nfk', EVENTS, description, false);
      app = createTestApp(connection.db, [], 'https://data.example.org');
    });
    after(() => connection.close());

    const readList = async (query = ''): Promise<Events> => {
      const response = await app.get(LIST + query);
      assert.equal(response.status, 200, query);
      const body: unknown = await response.json();
      return z.parse(eventsSchema, body);
    };
    const idsOf = async (query: string) => (await readList(query)).events.map(({ id }) => id);
    const readCalendar = async (query = '', path = CALENDAR) => {
      const response = await app.get(path + query);
      assert.equal(response.status, 200, query);
      return ICAL.Component.fromString(await response.text());
    };
    const uidsOf = async (query: string) =>
      (await readCalendar(query)).getAllSubcomponents('vevent').map((found) => found.getFirstPropertyValue('uid'));
    const calendarEvent = async (uid: string, query = '') => {
      const found = (await readCalendar(query))
        .getAllSubcomponents('vevent')
        .find((component) => component.getFirstPropertyValue('uid') === uid);
      assert.ok(found, uid);
      return found;
    };

    it('are all there in the order of their start, with what a timeline has to know', async () => {
      const list = await readList();
      assert.deepEqual(
        list.events.map(({ id }) => id),
        ['year', 'may', 'due', 'moved', 'late', 'partners', 'cancelled', 'undated'],
      );
      const { events: _, ...rest } = list;
      const { title, status, timeZone } = initiativeExample;
      assert.deepEqual(rest, { title, status, timeZone, subscribable: true, ...description });
      assert.deepEqual(
        list.events.find(({ id }) => id === 'moved'),
        EVENTS.find(({ id }) => id === 'moved'),
      );
    });

    for (const [query, ids] of [
      ['?kind=deadline', ['due']],
      ['?kind=signing,report', ['year', 'moved']],
      ['?audience=partners', ['year', 'may', 'late', 'partners', 'cancelled', 'undated']],
      ['?audience=members&kind=deadline,signing', ['due', 'moved']],
      ['?audience=somebody', ['year', 'may', 'late', 'cancelled', 'undated']],
      ['?from=2026-06-02', ['year', 'may', 'partners', 'cancelled']],
      // 23:30 UTC is the first of June in Oslo.
      ['?from=2026-06&kind=meeting', ['late', 'partners', 'cancelled']],
      ['?to=2026-05&kind=meeting', []],
      ['?from=2026-05-20&to=2026-05-20', ['year', 'may', 'due', 'moved']],
      ['?from=2027', []],
      ['?to=2026-12-31&from=2026-10', ['year', 'cancelled']],
    ] as const) {
      it(`are narrowed by ${query}, in JSON and in the calendar`, async () => {
        assert.deepEqual(await idsOf(query), ids);
        const dated = ids.filter((id) => id !== 'undated');
        assert.deepEqual(
          await uidsOf(query),
          dated.map((id) => `${id}@test`),
        );
      });
    }

    it('echo what was asked, and nothing when nothing was', async () => {
      assert.deepEqual((await readList('?audience=partners&kind=meeting,report')).applied, {
        kind: 'meeting,report',
        audience: 'partners',
      });
      const list = await readList('?kind=&from=');
      assert.equal(list.applied, undefined);
      assert.deepEqual(list, await readList());
    });

    for (const [query, pointer, code] of [
      ['kind=party', '/kind', 'kind.invalid'],
      ['kind=meeting,__proto__', '/kind', 'kind.invalid'],
      ['kind=meeting&kind=report', '/kind', 'parameter.repeated'],
      ['audience=a%20b', '/audience', 'audience.invalid'],
      [`audience=${'x'.repeat(41)}`, '/audience', 'audience.invalid'],
      [`audience=${Array.from({ length: 51 }, (_, at) => `a${at}`).join(',')}`, '/audience', 'audience.invalid'],
      ['from=01.05.2026', '/from', 'from.invalid'],
      ['from=2026-13', '/from', 'from.invalid'],
      ['from=2026-02-30', '/from', 'from.invalid'],
      ['to=2026-05-20T11:30:00Z', '/to', 'to.invalid'],
      ['to=now', '/to', 'to.invalid'],
      ['limit=3', '/limit', 'parameter.unknown'],
      ['query=x', '/query', 'parameter.unknown'],
      ['__proto__=1', '/__proto__', 'parameter.unknown'],
      ['a%2Fb=1', '/a~1b', 'parameter.unknown'],
    ] as const) {
      it(`point at what is wrong in ?${query.slice(0, 50)}`, async () => {
        for (const path of [LIST, CALENDAR]) {
          const { errors } = await assertProblem(await app.get(`${path}?${query}`), 'invalid-request');
          assert.deepEqual(
            errors?.map((error) => [error.pointer, error.code]),
            [[pointer, code]],
          );
        }
      });
    }

    it('take a language in the calendar only', async () => {
      const { errors } = await assertProblem(await app.get(`${LIST}?language=en`), 'invalid-request');
      assert.deepEqual(errors?.[0]?.code, 'parameter.unknown');
      for (const language of ['EN', 'english', 'e', 'nb-NO', 'n1']) {
        const problem = await assertProblem(await app.get(`${CALENDAR}?language=${language}`), 'invalid-request');
        assert.equal(problem.errors?.[0]?.code, 'language.invalid');
      }
      const summary = async (query: string) =>
        (await calendarEvent('late@test', query)).getFirstPropertyValue('summary');
      assert.equal(await summary(''), 'Sent');
      assert.equal(await summary('?language=nb'), 'Sent');
      assert.equal(await summary('?language=en'), 'Late');
      assert.equal(await summary('?language=se'), 'Sent');
    });

    it('are not found without a list of them, without an initiative, and where no id can be', async () => {
      for (const id of ['without', 'nope', '__proto__', 'constructor', '%00', 'a%2Fb', 'x'.repeat(65)]) {
        for (const file of ['events.json', 'events.ics']) {
          await assertProblem(await app.get(`/v1/initiatives/${id}/${file}`), 'not-found');
        }
      }
    });

    it('are only read', async () => {
      for (const path of [LIST, CALENDAR]) {
        for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
          await assertProblem(await app.request(path, { method }), 'method-not-allowed');
        }
        const head = await app.request(path, { method: 'HEAD' });
        const get = await app.get(path);
        assert.equal(head.status, 200);
        assert.equal(await head.text(), '');
        for (const header of ['etag', 'content-length', 'content-type', 'content-disposition']) {
          assert.equal(head.headers.get(header), get.headers.get(header));
        }
      }
    });

    it('carry the headers that caches, calendars and other sites need, and 304 for who has them', async () => {
      for (const path of [LIST, CALENDAR, `${LIST}?kind=meeting`, `${CALENDAR}?kind=meeting&language=en`]) {
        const { headers } = await app.get(path);
        const etag = headers.get('etag') ?? '';
        assert.match(etag, /^"[\w-]+"$/);
        assert.equal(headers.get('access-control-allow-origin'), '*');
        assert.match(headers.get('access-control-expose-headers') ?? '', /\bDate\b/);
        assert.match(headers.get('cache-control') ?? '', /^public, max-age=60/);
        assert.equal(headers.get('vary'), 'Accept-Encoding');
        const again = await app.get(path, { 'If-None-Match': etag });
        assert.equal(again.status, 304);
        assert.equal(await again.text(), '');
        assert.equal(again.headers.get('etag'), etag);
      }
      const { headers } = await app.get(CALENDAR);
      assert.equal(headers.get('content-type'), 'text/calendar; charset=utf-8');
      assert.equal(headers.get('content-disposition'), 'inline; filename="nfk.ics"');
    });

    it('say the time of sending by no header that is kept with the answer', async () => {
      // Node sets `Date` when it sends; an answer that brought one along would be sent with that for as long as it is kept.
      for (const path of [LIST, CALENDAR, '/v1/index.json'])
        assert.equal((await app.get(path)).headers.get('date'), null);
    });

    it('are packed as the browser asks', async () => {
      const plain = await app.get(CALENDAR);
      const packed = await app.get(CALENDAR, { 'Accept-Encoding': 'br' });
      assert.equal(packed.headers.get('content-encoding'), 'br');
      assert.equal(brotliDecompressSync(await packed.arrayBuffer()).toString(), await plain.text());
      assert.notEqual(packed.headers.get('etag'), plain.headers.get('etag'));
    });

    it('say in the calendar what was moved, what is cancelled, and how often they changed', async () => {
      const moved = await calendarEvent('moved@test');
      assert.equal(moved.getFirstPropertyValue('sequence'), 1);
      assert.equal(moved.getFirstPropertyValue('status'), 'CONFIRMED');
      assert.equal(String(moved.getFirstPropertyValue('dtstart')), '2026-05-20T09:30:00Z');
      assert.equal(String(moved.getFirstPropertyValue('dtend')), '2026-05-20T11:00:00Z');
      const cancelled = await calendarEvent('cancelled@test');
      assert.equal(cancelled.getFirstPropertyValue('sequence'), 2);
      assert.equal(cancelled.getFirstPropertyValue('status'), 'CANCELLED');
      assert.equal(String(cancelled.getFirstPropertyValue('dtend')), '2026-10-02');
      const partners = await calendarEvent('partners@test');
      assert.equal(partners.getFirstPropertyValue('location'), 'Rådhuset; sal 2, oppe');
      assert.equal(partners.getFirstPropertyValue('url'), 'https://data.example.org/v1/side');
      assert.equal((await calendarEvent('due@test')).getFirstPropertyValue('url'), 'https://www.example.org/a?b=c,d');
    });

    it('leave out relative addresses while nobody knows what they are relative to', async () => {
      const text = await (await createTestApp(connection.db).get(CALENDAR)).text();
      assert.match(text, /URL:https:\/\/www\.example\.org\/a\?b=c,d\r\n/);
      assert.equal(text.match(/^URL/gm)?.length, 1);
    });

    it('are a view of the initiatives that have a list of them', async () => {
      const body: unknown = await (await app.get('/v1/index.json')).json();
      const { initiatives } = z.parse(endpointIndexSchema, body);
      assert.deepEqual(
        initiatives.map(({ id, views }) => [id, views]),
        [
          ['nfk', ['events', 'applications']],
          ['without', ['applications']],
        ],
      );
    });

    it('never end in an error of the server', async () => {
      const word = fc.oneof(
        fc.constantFrom(
          'meeting',
          'deadline',
          '2026',
          '2026-05',
          '2026-02-29',
          '2026-02-30',
          'nb',
          ',',
          '9999-12-31',
          '0000',
        ),
        fc.string({ unit: 'binary', maxLength: 20 }).map((text) => encodeURIComponent(text.replace(/\p{Cs}/gu, ''))),
      );
      const parameter = fc.constantFrom('kind', 'audience', 'from', 'to', 'language', 'x');
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(LIST, CALENDAR),
          fc.array(fc.tuple(parameter, word), { maxLength: 3 }),
          async (path, query) => {
            const response = await app.get(`${path}?${query.map((pair) => pair.join('=')).join('&')}`);
            if (response.status === 200) return;
            await assertProblem(response, 'invalid-request');
          },
        ),
        propertyRuns(500),
      );
    });
  });

  describe(`changes of events on ${name}`, () => {
    let connection: Connection;
    before(async () => {
      connection = await open();
      await saveInitiative(connection.db, { ...initiativeExample, id: 'nfk' });
    });
    after(() => connection.close());

    it('are added, changed and left alone by id, removed only when told to, and change the revision', async () => {
      const { db } = connection;
      const revision = async () =>
        (await db.selectFrom('initiatives').select('revision').where('id', '=', 'nfk').executeTakeFirstOrThrow())
          .revision;
      const seen = new Set([await revision()]);
      const store = async (events: readonly Event[], replace: boolean) => {
        const summary = await storeEvents(db, 'nfk', events, description, replace);
        seen.add(await revision());
        return [summary.added, summary.changed, summary.unchanged, summary.removed];
      };
      const [a, b, c] = ['a', 'b', 'c'].map((id) => event(id, '2026'));
      assert.deepEqual(await store([a!, b!, c!], false), [3, 0, 0, 0]);
      assert.deepEqual(await store([a!, { ...b!, start: '2027' }], false), [0, 1, 1, 0]);
      assert.deepEqual(await store([a!], true), [0, 0, 1, 2]);
      assert.equal(seen.size, 4);
      const many = Array.from({ length: 1200 }, (_, at) => event(`e${at}`, '2026-05-20'));
      assert.deepEqual(await store(many, true), [1200, 0, 0, 1]);
      assert.deepEqual(await store([], true), [0, 0, 0, 1200]);
    });

    it('keep what was said about the list, and go with their initiative', async () => {
      const { db } = connection;
      await storeEvents(db, 'nfk', eventsExample.events, description, true);
      await storeEvents(db, 'nfk', eventsExample.events, { asOf: '2027-01-01' }, true);
      const body: unknown = await (await createTestApp(db).get(LIST)).json();
      const list = z.parse(eventsSchema, body);
      assert.deepEqual([list.asOf, list.source, list.licence], ['2027-01-01', description.source, description.licence]);
      await db.deleteFrom('initiatives').execute();
      assert.deepEqual(await db.selectFrom('events').select('id').execute(), []);
    });
  });
}
