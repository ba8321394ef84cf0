import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { eventsExample, memberExample, membersExample } from '../../src/contract/examples/index.ts';
import * as contract from '../../src/contract/index.ts';

const parse = (schema: z.core.$ZodType, value: unknown) => {
  const result = z.safeParse(schema, value);
  return result.success ? result.data : undefined;
};

describe('answers', () => {
  it('keep a value of an open list that nobody knows yet', () => {
    const member = z.parse(contract.memberSchema, { ...memberExample, status: 'suspended', kind: 'cooperative' });
    assert.deepEqual([member.status, member.kind], ['suspended', 'cooperative']);
    assert.equal(contract.isOneOf(contract.MEMBER_STATUSES, member.status), false);
  });

  it('lose optional fields that do not fit, and nothing else', () => {
    const { name, tier, logo, sector } = z.parse(contract.memberSchema, {
      ...memberExample,
      tier: 1,
      logo: { url: 'x' },
      sector: { section: 'Z' },
    });
    assert.deepEqual([name, tier, logo, sector], [memberExample.name, undefined, undefined, undefined]);
  });

  it('lose bad rows and keep the others in order', () => {
    const [first, second, third] = membersExample.members;
    const members = [first, null, second, { ...third, name: 1 }, 'row', third];
    const ids = z.parse(contract.membersSchema, { ...membersExample, members }).members.map(({ id }) => id);
    assert.deepEqual(ids, [first?.id, second?.id, third?.id]);
  });

  it('have no place for a contact person or an address', () => {
    const member = z.parse(contract.memberSchema, {
      ...memberExample,
      contact: 'A person',
      email: 'a@b.example',
      address: 'Home',
    });
    assert.deepEqual(Object.keys(member), Object.keys(memberExample));
  });

  for (const id of ['', 'a b', 'å', '../x', 'a/b', 'x'.repeat(65), 1, null])
    it(`refuse ${JSON.stringify(id)} as the id of a member`, () =>
      assert.equal(parse(contract.memberSchema, { ...memberExample, id }), undefined));

  const TEXTS: readonly (readonly [value: unknown, isText: boolean])[] = [
    ['', true],
    [{}, true],
    [{ nb: 'a', sma: 'b' }, true],
    [{ NB: 'a' }, false],
    [{ 'nb-NO': 'a' }, false],
    [{ nb: 1 }, false],
    [{ nb: null }, false],
    [null, false],
    [['a'], false],
  ];
  for (const [value, isText] of TEXTS)
    it(`${isText ? 'accept' : 'refuse'} ${JSON.stringify(value)} as text`, () =>
      assert.equal(parse(contract.localizedTextSchema, value) !== undefined, isText));
});

describe('events in answers', () => {
  const [EVENT] = eventsExample.events;
  const event = (fields: object) => z.parse(contract.eventSchema, { ...EVENT, ...fields });

  it('keep kinds and audiences that nobody knows yet', () => {
    const { kind, audience } = event({ kind: 'webinar', audience: ['schools'] });
    assert.deepEqual([kind, audience], ['webinar', ['schools']]);
    assert.equal(contract.isOneOf(contract.EVENT_KINDS, kind), false);
  });

  it('keep a time that cannot be read, for it costs nobody the event', () => {
    for (const time of ['2026-02-30', '15.09.2021', '', 'soon']) {
      const { start, end } = event({ start: time, end: time });
      assert.deepEqual([start, end], [time, time]);
    }
  });

  it('lose optional fields that do not fit, and nothing else', () => {
    const unfit = {
      ...{ text: 1, end: null, audience: 'members', place: [], capacity: { seats: 24 }, url: {}, step: 1 },
      ...{ movedFrom: 2026, cancelled: 'yes', uid: 1, sequence: 1.5 },
    };
    const { id, title, start, kind, ...rest } = event(unfit);
    assert.deepEqual([id, title, start, kind], [EVENT?.id, EVENT?.title, EVENT?.start, EVENT?.kind]);
    assert.deepEqual(new Set(Object.values(rest)), new Set([undefined]));
  });

  it('lose an audience with one word that does not fit, and places without numbers', () => {
    assert.equal(event({ audience: ['members', 1] }).audience, undefined);
    assert.equal(event({ capacity: { seats: '24', remaining: 3 } }).capacity, undefined);
    assert.deepEqual(event({ capacity: { seats: 24, remaining: -1 } }).capacity, { seats: 24, remaining: -1 });
  });

  it('lose fields that are not in the contract', () => {
    assert.deepEqual(Object.keys(event({ organiser: 'A person', attendees: [] })), Object.keys(EVENT ?? {}));
  });

  for (const fields of [
    ...['', 'a b', 'å', '../x', 'x'.repeat(65), 1].map((id) => ({ id })),
    ...[{ title: 1 }, { title: { nb: null } }, { start: 2026 }, { start: null }, { kind: 1 }, { kind: undefined }],
  ])
    it(`do without one with ${JSON.stringify(fields)}`, () => {
      const events = [EVENT, { ...EVENT, ...fields }, null, 'row'];
      assert.deepEqual(z.parse(contract.eventsSchema, { ...eventsExample, events }).events, [EVENT]);
    });

  it('come with what is known of the initiative, and without it where it does not fit', () => {
    const { asOf, events, ...rest } = z.parse(contract.eventsSchema, {
      ...{
        ...eventsExample,
        title: 1,
        status: 1,
        timeZone: null,
        subscribable: 'yes',
        source: 'x',
        licence: {},
        applied: { kind: 1 },
      },
    });
    assert.deepEqual([asOf, events], [eventsExample.asOf, eventsExample.events]);
    assert.deepEqual(new Set(Object.values(rest)), new Set([undefined]));
    assert.equal(z.parse(contract.eventsSchema, { ...eventsExample, status: 'paused' }).status, 'paused');
  });

  for (const answer of [{ events: {} }, { events: undefined }, { asOf: undefined }, { asOf: 2026 }])
    it(`are none in ${JSON.stringify(answer)}`, () =>
      assert.equal(parse(contract.eventsSchema, { ...eventsExample, ...answer }), undefined));
});

describe('dates', () => {
  const DATES: readonly (readonly [schema: z.core.$ZodType, good: readonly string[], bad: readonly string[]])[] = [
    [
      contract.calendarDateSchema,
      ['2026-09-15'],
      ['2026-09', '2026-13-01', '2026-09-32', '15.09.2026', '2026-09-15\n'],
    ],
    [contract.coarseDateSchema, ['2026', '2026-05', '2026-05-31'], ['26', '2026-00', '2026-5', '2026-05-00', '']],
    [
      contract.instantSchema,
      ['2026-09-15T12:00Z', '2026-09-15T12:00:00.123+02:00'],
      ['2026-09-15', '2026-09-15T12:00', '2026-09-15T24:00Z', '2026-09-15 12:00Z'],
    ],
  ];
  for (const [schema, good, bad] of DATES) {
    for (const text of good) it(`accept ${text}`, () => assert.equal(parse(schema, text), text));
    for (const text of bad) it(`refuse ${JSON.stringify(text)}`, () => assert.equal(parse(schema, text), undefined));
  }
});

describe('query of the member list', () => {
  const GOOD: readonly (readonly [raw: Record<string, string>, query: contract.MembersQuery])[] = [
    [{}, {}],
    [{ sector: 'F,C,F,' }, { sector: ['F', 'C'] }],
    [{ kind: '' }, { kind: [] }],
    [{ limit: '200' }, { limit: 200 }],
    [
      { sort: '-since', since: '2021-05' },
      { sort: '-since', since: '2021-05' },
    ],
    [{ query: '%\\ .*(' }, { query: '%\\ .*(' }],
  ];
  for (const [raw, query] of GOOD)
    it(`reads ${JSON.stringify(raw)}`, () => assert.deepEqual(parse(contract.membersQuerySchema, raw), query));

  const BAD: readonly Record<string, string>[] = [
    { unknown: '1' },
    { limit: '0' },
    { limit: '-1' },
    { limit: '201' },
    { limit: '1e2' },
    { limit: ' 1' },
    { limit: '' },
    { sort: 'since-' },
    { sort: '' },
    { kind: 'business,unheard-of' },
    { sector: 'W' },
    { municipality: '301' },
    { since: '15.09.2021' },
    { query: 'x'.repeat(201) },
    { cursor: 'x'.repeat(501) },
    { municipality: Array.from({ length: 51 }, (_, index) => String(1000 + index)).join(',') },
  ];
  for (const raw of BAD)
    it(`refuses ${JSON.stringify(raw).slice(0, 60)}`, () =>
      assert.equal(parse(contract.membersQuerySchema, raw), undefined));
});

describe('query of the events', () => {
  const GOOD: readonly (readonly [raw: Record<string, string>, query: contract.EventFilter])[] = [
    [{}, {}],
    [{ kind: 'signing,deadline,signing,' }, { kind: ['signing', 'deadline'] }],
    [
      { kind: '', audience: ',' },
      { kind: [], audience: [] },
    ],
    [{ audience: 'members,schools' }, { audience: ['members', 'schools'] }],
    [
      { from: '2026', to: '2026-05-20' },
      { from: '2026', to: '2026-05-20' },
    ],
    [
      { from: '2026-06', to: '2026-05' },
      { from: '2026-06', to: '2026-05' },
    ],
  ];
  for (const [raw, query] of GOOD)
    it(`reads ${JSON.stringify(raw)}`, () => assert.deepEqual(parse(contract.eventsQuerySchema, raw), query));

  const BAD: readonly Record<string, string>[] = [
    { unknown: '1' },
    { language: 'nb' },
    { query: 'lunch' },
    { kind: 'signing,webinar' },
    { kind: 'Signing' },
    { audience: 'a b' },
    { audience: 'å' },
    { audience: 'x'.repeat(41) },
    { audience: Array.from({ length: 51 }, (_, index) => `a${String(index)}`).join(',') },
    { from: '' },
    { from: '15.09.2021' },
    { from: '2026-13' },
    { to: '2026-05-20T10:00:00Z' },
    { to: '2026,2027' },
  ];
  for (const raw of BAD)
    it(`refuses ${JSON.stringify(raw).slice(0, 60)}`, () =>
      assert.equal(parse(contract.eventsQuerySchema, raw), undefined));
});

describe('problems', () => {
  it('have a status of an error each', () => {
    for (const status of Object.values(contract.PROBLEMS)) assert.ok(status >= 400 && status < 600);
  });
});

describe('paths', () => {
  it('end in a file name and keep ids within their part', () => {
    const all = [
      contract.paths.index(),
      contract.paths.initiative('å/b'),
      contract.paths.events('å/b'),
      contract.paths.eventsCalendar('å/b'),
      contract.paths.members('å/b'),
      contract.paths.membersCsv('å/b'),
      contract.paths.member('å/b', '?#'),
    ];
    for (const path of all) {
      assert.match(path, /^(\/[\w%.-]+)+\.(json|csv|ics)$/);
      assert.equal(new URL(path, 'https://api.example').pathname, path);
    }
  });
});
