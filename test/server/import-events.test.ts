import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../server/src/db/connect.ts';
import { findEventList, findEvents } from '../../server/src/features/events/repository.ts';
import { saveInitiative } from '../../server/src/features/initiatives/repository.ts';
import { ImportError } from '../../server/src/import/import-error.ts';
import { importFile } from '../../server/src/import/import-file.ts';
import { parseCommand } from '../../server/src/commands/command-line.ts';
import { eventsExample, initiativeExample } from '../../src/contract/examples/index.ts';
import type { Event } from '../../src/contract/index.ts';
import { databases } from './support/databases.ts';
import { createTestApp, DEMO_FOLDER } from './support/test-app.ts';

const TODAY = '2026-11-22';
const HEADING = 'id;tittel;start;slutt;type;målgruppe;sted;plasser;ledige plasser;lenke;avlyst';
const GOOD = 'a;Møte på Ås;15.09.2021 11:30;15.09.2021 13.00;møte;medlemmer, partnere;Rådhuset;20;3;https://x.example;';
const IDENTITY = '01019012480';

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'klima-'));
});
after(() => rmSync(folder, { recursive: true }));

const write = (content: string | Uint8Array): string => {
  const file = join(folder, 'file');
  writeFileSync(file, content);
  return file;
};

const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const vevent = (...lines: readonly string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');

for (const { name, open } of databases) {
  describe(`import of events on ${name}`, () => {
    let connection: Connection;
    beforeEach(async () => {
      connection = await open();
      await saveInitiative(connection.db, { ...initiativeExample, id: 'nfk' });
    });
    afterEach(() => connection.close());

    const importText = (content: string | Uint8Array, replace = false, today = TODAY) =>
      importFile(connection.db, { kind: 'events', file: write(content), initiative: 'nfk', replace }, today);
    const importEvents = (events: unknown, replace = false) => importText(JSON.stringify({ events }), replace);
    const stored = () => findEvents(connection.db, 'nfk');
    const storedById = async (id: string): Promise<Event> => {
      const found = (await stored()).find((event) => event.id === id);
      assert.ok(found, id);
      return found;
    };
    const withoutUids = async () => (await stored()).map(({ uid: _, ...event }) => event);
    const refusal = async (content: string): Promise<readonly string[]> => {
      const before = await stored();
      try {
        await importText(content);
      } catch (error) {
        assert.ok(error instanceof ImportError, String(error));
        assert.deepEqual(await stored(), before);
        return error.message
          .split('\n')
          .slice(1)
          .map((line) => line.trim());
      }
      return assert.fail('it was imported');
    };

    describe('from CSV', () => {
      for (const [what, content] of [
        ['semicolons and a BOM', `\ufeff${HEADING}\r\n${GOOD}\r\n`],
        ['tabs', `${HEADING}\n${GOOD}`.replaceAll(';', '\t')],
        ['a line that names the separator', `sep=;\r\n${HEADING}\r\n${GOOD}`],
        ['Windows-1252', Buffer.from(`${HEADING}\r\n${GOOD}`, 'latin1')],
        [
          "the fields' own names",
          `ID;Title;START;end;kind;audience;place;capacity.seats;capacity.remaining;url;cancelled\n${GOOD}`,
        ],
      ] as const) {
        it(`reads ${what}`, async () => {
          await importText(content);
          assert.deepEqual(await withoutUids(), [
            {
              id: 'a',
              title: 'Møte på Ås',
              start: '2021-09-15T11:30:00+02:00',
              end: '2021-09-15T13:00:00+02:00',
              kind: 'meeting',
              audience: ['members', 'partners'],
              place: 'Rådhuset',
              capacity: { seats: 20, remaining: 3 },
              url: 'https://x.example',
            },
          ]);
          assert.equal((await findEventList(connection.db, 'nfk'))?.asOf, TODAY);
        });
      }

      it('reads the example', async () => {
        const file = join(DEMO_FOLDER, 'import-examples', 'events.csv');
        const command = { kind: 'events', file, initiative: 'nfk', replace: true } as const;
        assert.equal(
          await importFile(connection.db, command, TODAY),
          'Events: 6 added, 0 changed, 0 unchanged, 0 removed.',
        );
        assert.equal(
          await importFile(connection.db, command, TODAY),
          'Events: 0 added, 0 changed, 6 unchanged, 0 removed.',
        );
        assert.deepEqual(
          (await stored()).map(({ id, start, end, kind, cancelled }) => [id, start, end, kind, cancelled]),
          [
            ['arsrapport-frist', '2027-03-15', undefined, 'deadline', undefined],
            ['frokostmote-var', '2027-04-14T08:00:00+02:00', '2027-04-14T09:30:00+02:00', 'meeting', undefined],
            ['plan-2028', '2028', undefined, 'milestone', undefined],
            ['signering-mai', '2027-05-12T11:30:00+02:00', '2027-05-12T13:00:00+02:00', 'signing', undefined],
            ['studietur', '2027-09-20', '2027-09-22', 'other', true],
            ['varkampanje', '2027-05', '2027-06', 'activity', undefined],
          ],
        );
        assert.equal((await storedById('signering-mai')).movedFrom, '2027-05-05T11:30:00+02:00');
        assert.deepEqual((await storedById('plan-2028')).audience, ['public']);
      });

      it('means the time zone of the initiative', async () => {
        await saveInitiative(connection.db, { ...initiativeExample, id: 'nfk', timeZone: 'America/New_York' });
        await importText('id;tittel;start;type\na;A;15.09.2021 11:30;møte');
        assert.equal((await storedById('a')).start, '2021-09-15T11:30:00-04:00');
      });

      it('makes an id of the title, and takes source and licence from their columns', async () => {
        await importText('tittel;start;type;kilde;lisens\nÅpen dag: ære & øl!;2027;annet;Oss;CC0');
        assert.deepEqual(
          (await stored()).map(({ id }) => id),
          ['apen-dag-aere-ol'],
        );
        const list = await findEventList(connection.db, 'nfk');
        assert.deepEqual([list?.source, list?.licence], [{ title: 'Oss' }, { title: 'CC0' }]);
      });

      it('lists every error with its row and column, and imports nothing', async () => {
        const lines = await refusal(
          [
            HEADING,
            GOOD,
            'b;Dag som ikke finnes;30.02.2021;;møte;;;;;;',
            'c;Time som ikke finnes;28.03.2021 02:30;;møte;;;;;;',
            'd;Slutt først;15.09.2021;14.09.2021;møte;;;;;;',
            'e;Slutt tidligere på dagen;15.09.2021 11:30;15.09.2021 11:29;møte;;;;;;',
            'f;Ukjent type;2021;;fest;;;;;;',
            'g;Skript;2021;;møte;;;;;javascript:alert(1);',
            'h;Minus;2021;;møte;;;-1;-1;;',
            'i;For mange igjen;2021;;møte;;;10;11;;',
            'j;Bare plasser;2021;;møte;;;10;;;',
            'k;Halve;2021;;møte;;;10;1,5;;',
            'l;Avlyst?;2021;;møte;;;;;;kanskje',
            'm;;2021;;møte;;;;;;',
            'n;Uten start;;;møte;;;;;;',
            'o;Uten type;2021;;;;;;;;',
            `p;Nummer ${IDENTITY};2021;;møte;;;;;;`,
            'a;Samme id;2021;;møte;;;;;;',
            'q q;Feil id;2021;;møte;;;;;;',
            'r;Feil målgruppe;2021;;møte;oss alle;;;;;',
            `s;${'x'.repeat(201)};2021;;møte;;;;;;`,
          ].join('\r\n'),
        );
        assert.deepEqual(lines, [
          'row 3, start: is no date or time that exists, such as 2021-09-15, 2021-09, 2021 or 2021-09-15T11:30:00+02:00.',
          'row 4, start: is a time that does not exist: clocks are put forward past it.',
          'row 5, slutt: is before the start.',
          'row 6, slutt: is before the start.',
          'row 7, type: may be deadline, activity, meeting, milestone, signing, report, other.',
          'row 8, lenke: is not an address that begins with https://.',
          'row 9, plasser: is less than none.',
          'row 10, ledige plasser: is more than the seats that there are.',
          'row 11, ledige plasser: is missing: seats are given with how many are left.',
          'row 11, plasser: is unknown here or not valid.',
          'row 12, plasser: is unknown here or not valid.',
          'row 13, avlyst: may be ja or nei.',
          'row 14, tittel: is missing or not valid.',
          'row 15, start: is missing or not valid.',
          'row 16, type: is missing or not valid.',
          'row 17, tittel: holds a national identity number. Such numbers are never imported.',
          'row 18, id: is the same as in row 2.',
          'row 19, id: is missing or not valid.',
          'row 20, målgruppe: may have letters a–z, digits, - and _, at most 40.',
          'row 21, tittel: is longer than 200 characters.',
        ]);
        assert.ok(!lines.join().includes(IDENTITY), 'the number is not repeated');
      });

      it('refuses columns that it does not know, and those that come twice', async () => {
        assert.deepEqual(await refusal('tittel;kontaktperson;Tittel\nX;Y;Z'), [
          'row 1, kontaktperson: is not a column that is known.',
          'row 1, Tittel: is there twice.',
        ]);
      });

      it('changes only what it has columns for, and keeps the other languages of what it repeats', async () => {
        await importEvents(eventsExample.events);
        await importText('id;tittel;ledige plasser;plasser\nsignering-mai;Signeringslunsj;2;24');
        const before = eventsExample.events.find(({ id }) => id === 'signering-mai')!;
        assert.deepEqual(await storedById('signering-mai'), { ...before, capacity: { seats: 24, remaining: 2 } });
      });
    });

    describe('from JSON', () => {
      it('reads a list, and an answer of the server', async () => {
        await importText(JSON.stringify(eventsExample.events));
        assert.deepEqual(
          await stored(),
          eventsExample.events.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        );
        const answer = await (await createTestApp(connection.db).get('/v1/initiatives/nfk/events.json')).text();
        assert.equal(await importText(answer, true), 'Events: 0 added, 0 changed, 4 unchanged, 0 removed.');
        await importText(JSON.stringify(eventsExample), true);
        const list = await findEventList(connection.db, 'nfk');
        assert.deepEqual([list?.asOf, list?.source], [eventsExample.asOf, eventsExample.source]);
      });

      it('refuses unknown fields, bad rows, nulls and prototypes', async () => {
        const good = { id: 'a', title: 'A', start: '2026', kind: 'other' };
        for (const [bad, field] of [
          [{ ...good, contactPerson: 'X' }, 'contactPerson'],
          [{ ...good, place: null }, 'place'],
          [{ ...good, title: { nb: '' } }, 'title.nb'],
          [{ ...good, title: {} }, 'title'],
          [{ ...good, title: { NB: 'A' } }, 'title'],
          [{ ...good, text: 'x'.repeat(4001) }, 'text'],
          [{ ...good, text: { nb: `nr ${IDENTITY}` } }, 'text.nb'],
          [{ ...good, start: '2026-05-20T11:30' }, 'start'],
          [{ ...good, start: '2026-05-20T25:00:00Z' }, 'start'],
          [{ ...good, start: '2026-02-29T11:30:00Z' }, 'start'],
          [{ ...good, start: 2026 }, 'start'],
          [{ ...good, end: '2025' }, 'end'],
          [{ ...good, end: 'later' }, 'end'],
          [{ ...good, movedFrom: '31.01.2026' }, 'movedFrom'],
          [{ ...good, kind: 'party' }, 'kind'],
          [{ ...good, audience: 'members' }, 'audience'],
          [{ ...good, audience: ['a,b'] }, 'audience.0'],
          [{ ...good, capacity: { seats: 3 } }, 'capacity'],
          [{ ...good, capacity: { seats: -3, remaining: -4 } }, 'capacity.seats'],
          [{ ...good, capacity: { seats: 3, remaining: 4 } }, 'capacity.remaining'],
          [{ ...good, url: 'javascript:alert(1)' }, 'url'],
          [{ ...good, url: 'side.html' }, 'url'],
          [{ ...good, step: 'a b' }, 'step'],
          [{ ...good, sequence: -1 }, 'sequence'],
          [{ ...good, sequence: 1.5 }, 'sequence'],
          [{ ...good, uid: '' }, 'uid'],
          [{ ...good, uid: 'a\nb' }, 'uid'],
          [{ ...good, cancelled: 'yes' }, 'cancelled'],
          [{ ...good, id: 'a/b' }, 'id'],
          ['text', 'event'],
        ] as const) {
          const lines = await refusal(JSON.stringify([{ ...good, id: 'first' }, bad]));
          assert.deepEqual(
            lines.map((line) => line.slice(0, line.indexOf(':'))),
            [`row 2, ${field}`],
          );
        }
        assert.match(
          (await refusal('[{"__proto__": {"x": 1}, "id": "a", "title": "A", "start": "2026", "kind": "other"}]'))[0]!,
          /__proto__/,
        );
        assert.match((await refusal(`[${'['.repeat(10_000)}${']'.repeat(10_000)}]`))[0]!, /nested/);
        assert.deepEqual(await refusal('{"events": 1}'), ['file: is neither a list of events nor {"events": […]}.']);
        assert.match((await refusal('{"events": ['))[0]!, /JSON/);
        assert.match((await refusal('{"events": [], "asOf": 3}'))[0]!, /^asOf/);
      });

      it('refuses two events that calendars would show as one', async () => {
        const [a, b] = ['a', 'b'].map((id) => ({ id, title: id, start: '2026', kind: 'other', uid: 'same' }));
        assert.deepEqual(await refusal(JSON.stringify([a, b])), ['uid: is the same for a and b.']);
        await importEvents([a]);
        assert.deepEqual(await refusal(JSON.stringify([b])), ['uid: is the same for b and a.']);
        await importEvents([b], true);
      });

      it('says which initiatives there are when the one asked for is not', async () => {
        const command = { kind: 'events', file: write('[]'), initiative: 'nope', replace: false } as const;
        await assert.rejects(importFile(connection.db, command, TODAY), /there is no initiative nope\. There are nfk/);
      });
    });

    describe('again', () => {
      const first = { id: 'a', title: 'A', start: '2026-05-20T11:30:00+02:00', kind: 'meeting', place: { nb: 'Her' } };

      it('gives each event a uid that stays, whatever the file says later', async () => {
        await importEvents([first, { ...first, id: 'b', uid: 'own@x' }]);
        const { uid = '' } = await storedById('a');
        assert.match(uid, /^[\da-f-]{36}@klimabrikker$/);
        assert.equal((await storedById('b')).uid, 'own@x');
        await importEvents([
          { ...first, title: 'A2', uid: 'other@x' },
          { ...first, id: 'b', start: '2027' },
        ]);
        assert.equal((await storedById('a')).uid, uid);
        assert.equal((await storedById('b')).uid, 'own@x');
      });

      for (const [what, change, sequence, movedFrom] of [
        ['nothing', {}, undefined, undefined],
        ['the title', { title: 'B' }, undefined, undefined],
        ['the text', { text: 'B' }, undefined, undefined],
        ['the same moment with another offset', { start: '2026-05-20T09:30:00Z' }, undefined, undefined],
        ['the start', { start: '2026-05-21T11:30:00+02:00' }, 1, first.start],
        ['the end', { end: '2026-05-20T13:00:00+02:00' }, 1, undefined],
        ['the place', { place: 'Der' }, 1, undefined],
        ['a translation of the place', { place: { nb: 'Her', en: 'Here' } }, 1, undefined],
        ['a cancellation', { cancelled: true }, 1, undefined],
        ['that it is not cancelled', { cancelled: false }, undefined, undefined],
        ['several at once', { start: '2027', place: 'Der', cancelled: true }, 1, first.start],
        ['the start and where from', { start: '2027', movedFrom: '2026-06' }, 1, '2026-06'],
        ['where from alone', { movedFrom: '2026-06' }, 1, '2026-06'],
        ['a count of its own', { sequence: 7 }, 7, undefined],
        ['a count that lags behind', { start: '2027', sequence: 0 }, 1, first.start],
      ] as const) {
        it(`counts ${what} as ${sequence ?? 'no'} change`, async () => {
          await importEvents([first]);
          await importEvents([{ ...first, ...change }]);
          const after = await storedById('a');
          assert.deepEqual([after.sequence, after.movedFrom], [sequence, movedFrom]);
        });
      }

      it('counts up with each change, never down, and remembers the last move', async () => {
        await importEvents([first]);
        await importEvents([{ ...first, start: '2026-05-21' }]);
        await importEvents([{ ...first, start: '2026-05-22' }]);
        assert.deepEqual([(await storedById('a')).sequence, (await storedById('a')).movedFrom], [2, '2026-05-21']);
        await importEvents([{ ...first, start: '2026-05-22', text: 'X' }]);
        assert.deepEqual([(await storedById('a')).sequence, (await storedById('a')).movedFrom], [2, '2026-05-21']);
        await importEvents([{ ...first, start: '2026-05-22', cancelled: true, sequence: 1 }]);
        assert.deepEqual([(await storedById('a')).sequence, (await storedById('a')).movedFrom], [3, '2026-05-21']);
      });

      it('counts on from what calendars were told of an event that came moved', async () => {
        await importEvents([{ ...first, movedFrom: '2026-05-13' }]);
        await importEvents([{ ...first, movedFrom: '2026-05-13', place: 'Der' }]);
        assert.equal((await storedById('a')).sequence, 2);
      });

      it('counts what came cancelled as changed once, and is then as it was', async () => {
        const events = [
          { ...first, cancelled: true },
          { ...first, id: 'b', start: '2027', movedFrom: '2026', cancelled: true },
        ];
        await importEvents(events);
        assert.deepEqual(
          (await stored()).map(({ sequence }) => sequence),
          [1, 2],
        );
        assert.match(await importEvents(events), /0 added, 0 changed, 2 unchanged/);
        await importEvents([first]);
        assert.equal((await storedById('a')).sequence, 2);
      });

      it('does not call it moved when a month gets its day, and a day its hour', async () => {
        const starts = ['2026', '2026-05', '2026-05-20', '2026-05-20T11:30:00+02:00', '2026-05-21'];
        for (const start of starts) await importEvents([{ ...first, start }]);
        const { sequence, movedFrom } = await storedById('a');
        assert.deepEqual([sequence, movedFrom], [4, '2026-05-20T11:30:00+02:00']);
      });

      it('does the same from CSV, where the file says nothing of what the server keeps', async () => {
        const heading = 'id;tittel;start;type;sted';
        await importText(`${heading}\na;A;20.05.2026 11:30;møte;Her`);
        const { uid } = await storedById('a');
        await importText(`${heading}\na;A;21.05.2026 11:30;møte;Her`);
        await importText(`${heading}\na;A;21.05.2026 11:30;møte;Der`);
        await importText('id;tittel\na;B');
        assert.deepEqual(await storedById('a'), {
          id: 'a',
          title: 'B',
          start: '2026-05-21T11:30:00+02:00',
          kind: 'meeting',
          place: 'Der',
          movedFrom: '2026-05-20T11:30:00+02:00',
          uid,
          sequence: 2,
        });
      });

      it('removes what is not in the file only when told to', async () => {
        await importEvents([first, { ...first, id: 'b' }]);
        assert.match(await importEvents([first]), /0 added, 0 changed, 1 unchanged, 0 removed/);
        assert.match(await importEvents([first], true), /0 added, 0 changed, 1 unchanged, 1 removed/);
      });
    });

    describe('from iCalendar', () => {
      it('reads the example', async () => {
        const file = join(DEMO_FOLDER, 'import-examples', 'events.ics');
        const command = { kind: 'events', file, initiative: 'nfk', replace: true } as const;
        assert.match(await importFile(connection.db, command, TODAY), /^Events: 5 added/);
        assert.equal(
          await importFile(connection.db, command, TODAY),
          'Events: 0 added, 0 changed, 5 unchanged, 0 removed.',
        );
        assert.deepEqual(await storedById('nettverksmote-host'), {
          id: 'nettverksmote-host',
          title: 'Nettverksmøte om varmepumper',
          text: 'Tre byggeiere viser frem anleggene sine, og svarer på spørsmål.\nTa med innesko.',
          start: '2027-09-15T09:00:00+02:00',
          end: '2027-09-15T11:00:00+02:00',
          kind: 'meeting',
          place: 'Deichman Bjørvika',
          url: 'https://naringforklima.example.no/nettverksmote',
          uid: 'nettverksmote-host@kalender.example',
          sequence: 2,
        });
        assert.deepEqual(await storedById('stand'), {
          id: 'stand',
          title: 'Stand på byfesten',
          start: '2027-08-21',
          end: '2027-08-22',
          kind: 'other',
          cancelled: true,
          uid: 'stand@kalender.example',
          sequence: 1,
        });
        assert.deepEqual(
          (await stored())
            .filter(({ id }) => id.startsWith('kontortid'))
            .map(({ id, start, end, movedFrom, uid }) => [id, start, end, movedFrom, uid]),
          [
            [
              'kontortid-20270302',
              '2027-03-02T12:00:00+01:00',
              '2027-03-02T13:00:00+01:00',
              undefined,
              '20270302-kontortid@kalender.example',
            ],
            [
              'kontortid-20270406',
              '2027-04-07T12:00:00+02:00',
              '2027-04-07T13:00:00+02:00',
              '2027-04-06T12:00:00+02:00',
              '20270406-kontortid@kalender.example',
            ],
            [
              'kontortid-20270601',
              '2027-06-01T12:00:00+02:00',
              '2027-06-01T13:00:00+02:00',
              undefined,
              '20270601-kontortid@kalender.example',
            ],
          ],
        );
      });

      for (const [what, lines, start, end] of [
        ['a day', ['DTSTART;VALUE=DATE:20260520'], '2026-05-20', undefined],
        [
          'a day that ends the day after',
          ['DTSTART;VALUE=DATE:20260520', 'DTEND;VALUE=DATE:20260521'],
          '2026-05-20',
          undefined,
        ],
        [
          'a day that ends on itself',
          ['DTSTART;VALUE=DATE:20260520', 'DTEND;VALUE=DATE:20260520'],
          '2026-05-20',
          undefined,
        ],
        ['days', ['DTSTART;VALUE=DATE:20260520', 'DTEND;VALUE=DATE:20260523'], '2026-05-20', '2026-05-22'],
        ['days by their number', ['DTSTART;VALUE=DATE:20260520', 'DURATION:P1W'], '2026-05-20', '2026-05-26'],
        [
          'UTC',
          ['DTSTART:20260520T093000Z', 'DTEND:20260520T110000Z'],
          '2026-05-20T11:30:00+02:00',
          '2026-05-20T13:00:00+02:00',
        ],
        ['a time without a zone', ['DTSTART:20260120T113000'], '2026-01-20T11:30:00+01:00', undefined],
        [
          'a time zone by its name',
          ['DTSTART;TZID=America/New_York:20260520T053000', 'DURATION:PT90M'],
          '2026-05-20T11:30:00+02:00',
          '2026-05-20T13:00:00+02:00',
        ],
        [
          'two time zones',
          ['DTSTART;TZID=Europe/London:20260520T103000', 'DTEND;TZID=Europe/Oslo:20260520T123000'],
          '2026-05-20T11:30:00+02:00',
          '2026-05-20T12:30:00+02:00',
        ],
        [
          'an end that is the start',
          ['DTSTART:20260520T093000Z', 'DTEND:20260520T093000Z'],
          '2026-05-20T11:30:00+02:00',
          undefined,
        ],
        [
          'a time that clocks show twice',
          ['DTSTART;TZID=Europe/Oslo:20261025T023000'],
          '2026-10-25T02:30:00+02:00',
          undefined,
        ],
      ] as const) {
        it(`reads ${what}`, async () => {
          await importText(calendar(vevent('UID:a@x', 'SUMMARY:A', ...lines)));
          const event = await storedById('a');
          assert.deepEqual([event.start, event.end], [start, end]);
        });
      }

      it('lists every error with the number of the event and the property, and imports nothing', async () => {
        const bad = [
          ['DTSTART;VALUE=DATE:20260230'],
          ['DTSTART:20260520T250000'],
          ['DTSTART;TZID=Europe/Oslo:20260329T023000'],
          ['DTSTART;TZID=Min sone:20260520T113000'],
          ['DTSTART:20260520T093000Z', 'DTEND:20260520T083000Z'],
          ['DTSTART;VALUE=DATE:20260520', 'DTEND;VALUE=DATE:20260518'],
          ['DTSTART:20260520T093000Z', 'DTEND;VALUE=DATE:20260521'],
          ['DTSTART:20260520T093000Z', 'DURATION:-PT1H'],
          ['DTSTART:20260520T093000Z', 'DURATION:P99999999999D'],
          [],
          ['DTSTART:20260520T093000Z', 'URL:javascript:alert(1)'],
          ['DTSTART:20260520T093000Z', `DESCRIPTION:født ${IDENTITY}`],
          ['DTSTART:20260520T093000Z', 'CLASS:PRIVATE'],
          ['DTSTART:20260520T093000Z', 'SEQUENCE:-1'],
          ['DTSTART:20260520T093000Z', 'RRULE:FREQ=DAILY'],
          ['DTSTART:19000520T093000Z', 'RRULE:FREQ=MINUTELY'],
        ].map((lines, at) => vevent(`UID:e${at}`, 'SUMMARY:A', ...lines));
        assert.deepEqual(
          await refusal(
            calendar(
              vevent('UID:ok', 'SUMMARY:A', 'DTSTART:20260520T093000Z'),
              ...bad,
              vevent('DTSTART:20260520T093000Z'),
            ),
          ),
          [
            'row 2, DTSTART: is no date or time that exists.',
            'row 3, DTSTART: is no date or time that exists.',
            'row 4, DTSTART: is a time that does not exist: clocks are put forward past it.',
            'row 5, DTSTART: is in a time zone that the file does not describe.',
            'row 6, DTEND: is before the start.',
            'row 7, DTEND: is before the start.',
            'row 8, DTEND: is a day where the start is a time, or the other way about.',
            'row 9, DTEND: is before the start.',
            'row 10, DTEND: is longer than a century after the start.',
            'row 11, DTSTART: is missing or not valid.',
            'row 12, URL: is not an address that begins with https://.',
            'row 13, DESCRIPTION: holds a national identity number. Such numbers are never imported.',
            'row 14, CLASS: says that the event is not for everybody.',
            'row 15, SEQUENCE: counts up from 0.',
            'row 16, RRULE: repeats the event more than 200 times within two years of today.',
            'row 17, RRULE: repeats the event too often.',
            'row 18, id: is missing or not valid.',
            'row 18, SUMMARY: is missing or not valid.',
          ],
        );
      });

      it('refuses what is no calendar, half of one, more than one, and one without events', async () => {
        assert.match(
          (await refusal('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n'))[0]!,
          /^file: is no calendar that can be read/,
        );
        assert.match((await refusal('BEGIN:VCALENDAR\r\nnonsense\r\nEND:VCALENDAR'))[0]!, /^file: is no calendar/);
        assert.deepEqual(await refusal(calendar()), ['file: is a calendar without events.']);
        const one = calendar(vevent('UID:a', 'SUMMARY:A', 'DTSTART:20260520T093000Z'));
        assert.deepEqual(await refusal(one + one), ['file: has more than one calendar in it.']);
      });

      it('reads an event that repeats within two years of today, to the end of its rule in UTC', async () => {
        const lines = ['UID:uke@x', 'SUMMARY:A', 'DTSTART;TZID=Europe/Oslo:20200106T113000', 'DURATION:PT1H'];
        await importText(calendar(vevent(...lines, 'RRULE:FREQ=MONTHLY;BYDAY=1MO;UNTIL=20270104T103000Z')));
        const starts = (await stored()).map(({ start }) => start);
        assert.equal(starts.length, 26);
        assert.deepEqual([starts[0], starts.at(-1)], ['2024-12-02T11:30:00+01:00', '2027-01-04T11:30:00+01:00']);
        assert.ok(starts.includes('2026-06-01T11:30:00+02:00'));
      });

      it('leaves out and adds dates, and honours exceptions, whichever zone they are written in', async () => {
        await importText(
          calendar(
            vevent(
              'UID:s@x',
              'SUMMARY:A',
              'DTSTART;TZID=Europe/Oslo:20270104T113000',
              'RRULE:FREQ=WEEKLY;COUNT=4',
              'EXDATE:20270111T103000Z',
              'RDATE;TZID=Europe/Oslo:20270301T113000',
              'CATEGORIES:MEETING',
            ),
            vevent(
              'UID:s@x',
              'RECURRENCE-ID:20270118T103000Z',
              'SUMMARY:B',
              'STATUS:CANCELLED',
              'DTSTART;TZID=Europe/Oslo:20270118T113000',
            ),
            vevent('UID:other@x', 'RECURRENCE-ID;VALUE=DATE:20270118', 'SUMMARY:C', 'DTSTART;VALUE=DATE:20270119'),
          ),
        );
        assert.deepEqual(
          (await stored()).map(({ id, title, cancelled, movedFrom }) => [id, title, cancelled, movedFrom]),
          [
            ['other-20270118', 'C', undefined, '2027-01-18'],
            ['s-20270104', 'A', undefined, undefined],
            ['s-20270118', 'B', true, undefined],
            ['s-20270125', 'A', undefined, undefined],
            ['s-20270301', 'A', undefined, undefined],
          ],
        );
      });

      it('knows its own calendar again, with what a calendar cannot hold', async () => {
        await importEvents(eventsExample.events);
        const before = await stored();
        const file = await (await createTestApp(connection.db).get('/v1/initiatives/nfk/events.ics')).text();
        assert.equal(await importText(file, true), 'Events: 0 added, 0 changed, 4 unchanged, 0 removed.');
        assert.deepEqual(await stored(), before);
      });

      it('moves and cancels what a calendar moves and cancels', async () => {
        const file = (...lines: readonly string[]) => calendar(vevent('UID:a@x', 'SUMMARY:A', ...lines));
        await importText(file('DTSTART:20260520T093000Z'));
        await importText(file('DTSTART:20260521T093000Z'));
        await importText(calendar('METHOD:CANCEL', vevent('UID:a@x', 'SUMMARY:A', 'DTSTART:20260521T093000Z')));
        const { movedFrom, sequence, cancelled, uid } = await storedById('a');
        assert.deepEqual([movedFrom, sequence, cancelled, uid], ['2026-05-20T11:30:00+02:00', 2, true, 'a@x']);
      });

      it('makes short ids of long names that begin alike', async () => {
        const long = '040000008200E00074C5B7101A82E008'.repeat(3);
        await importText(
          calendar(
            ...['A', 'B'].map((end) => vevent(`UID:${long}${end}`, `SUMMARY:${end}`, 'DTSTART:20260520T093000Z')),
          ),
        );
        const ids = (await stored()).map(({ id }) => id);
        assert.equal(new Set(ids).size, 2);
        for (const id of ids) assert.match(id, /^[\w-]{22}$/);
      });
    });
  });
}

describe('the command line', () => {
  it('takes events as it takes members', () => {
    const command = { name: 'import', kind: 'events', file: 'x.ics', initiative: 'nfk', replace: true };
    assert.deepEqual(parseCommand(['import', 'events', 'x.ics', '--initiative', 'nfk', '--replace']), command);
    assert.equal(parseCommand(['import', 'events', 'x.ics']), undefined);
    assert.equal(parseCommand(['import', 'endpoint', 'x.json', '--replace']), undefined);
  });
});
