import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { generateMembers } from '../../scripts/generate-members.ts';
import { endpointIndexSchema } from '../../src/contract/endpoint-index.ts';
import {
  APPLICATION_STATUSES,
  CURRENT_STATUSES,
  EVENT_AUDIENCES,
  EVENT_KINDS,
  FORMER_STATUSES,
  LANGUAGES,
  RELEVANCE_NEEDS,
  SECTOR_STANDARDS,
  SIZE_BANDS,
  TIERS,
  VISIBILITIES,
  applicationRequestSchema,
  isOneOf,
  eventSchema,
  eventsSchema,
  initiativeSchema,
  memberSchema,
  membersSchema,
  type Member,
  type Members,
} from '../../src/contract/index.ts';
import {
  addDays,
  agreementText,
  consentIds,
  createDayOf,
  criterionIds,
  formState,
  nextEvent,
  orderEvents,
  parseEventTime,
  signingLunches,
  spanOf,
  visibilityOf,
} from '../../src/domain/index.ts';
import { parseOrganisationNumber } from '../../src/contract/organisation-number.ts';
import { resolveDemoTimes } from '../../server/src/import/resolve-demo-times.ts';

const DATA = new URL('../../server/data/', import.meta.url);
const MISSING_LOGO = '/logos/finnes-ikke.svg';
const INITIATIVES = ['nettonull', 'nfk', 'race-to-zero'] as const;
const FILES = [
  'endpoint.json',
  ...INITIATIVES.flatMap((id) => [`initiatives/${id}.json`, `members/${id}.json`, `events/${id}.json`]),
] as const;

const readText = (file: string) => readFileSync(new URL(file, DATA), 'utf8');
const readJson = (file: string): unknown => JSON.parse(readText(file));
const readObject = (file: string) => z.record(z.string(), z.unknown()).parse(readJson(file));
/** What a schema made of a value, as it would be sent: keys without a value are gone. */
const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const readMembers = (initiative: string): Members =>
  membersSchema.parse({ ...readObject(`members/${initiative}.json`), complete: true });
const membersOf = (initiative: string): Member[] => readMembers(initiative).members;
const isCurrent = (member: Member) => isOneOf(CURRENT_STATUSES, member.status);

/** Every value below a value, with the keys that lead to it. */
function* walk(value: unknown, path: readonly string[] = []): Generator<{ path: readonly string[]; value: unknown }> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* walk(child, [...path, key]);
}

test('the endpoint file holds a name, that it is an example, and the origins that may embed', () => {
  const raw = readObject('endpoint.json');
  const parsed = endpointIndexSchema.parse({ contractVersion: '1', initiatives: [], ...raw });
  assert.deepEqual({ name: parsed.name, example: parsed.example, embedding: parsed.embedding }, raw);
});

for (const initiative of INITIATIVES) {
  test(`the initiative ${initiative} passes the schema without losing anything`, () => {
    const raw = readJson(`initiatives/${initiative}.json`);
    assert.deepEqual(asSent(initiativeSchema.parse(raw)), raw);
  });

  test(`the members of ${initiative} pass the schema without losing anything`, () => {
    const raw = readObject(`members/${initiative}.json`);
    assert.deepEqual(Object.keys(raw), ['members', 'source', 'licence', 'asOf']);
    assert.deepEqual(asSent(membersSchema.parse({ ...raw, complete: true })), { ...raw, complete: true });
    for (const row of z.array(z.unknown()).parse(raw.members)) assert.deepEqual(asSent(memberSchema.parse(row)), row);
  });

  test(`ids and numbers of the members of ${initiative} are unique`, () => {
    const members = membersOf(initiative);
    assert.equal(new Set(members.map(({ id }) => id)).size, members.length);
    assert.equal(new Set(members.map(({ number }) => number)).size, members.length);
  });

  test(`nobody joined ${initiative} after the list was last changed`, () => {
    const { members, asOf } = readMembers(initiative);
    for (const { id, since } of members) assert.ok(since !== undefined && since <= asOf, id);
  });
}

test('the network has six requirements, four expectations and two tiers', () => {
  const { criteria, tiers } = initiativeSchema.parse(readJson('initiatives/nfk.json'));
  assert.equal(criteria.items.filter(({ kind }) => kind === 'requirement').length, 6);
  assert.equal(criteria.items.filter(({ kind }) => kind === 'expectation').length, 4);
  assert.deepEqual(
    tiers?.map(({ id }) => id),
    TIERS,
  );
});

test('the network takes applications, and everything in its form leads to something that it has', () => {
  const { application: form, criteria, tiers, privacy } = initiativeSchema.parse(readJson('initiatives/nfk.json'));
  assert.ok(form);
  assert.equal(formState(form, '2026-11-22'), 'open');
  assert.deepEqual(
    form.relevance.areas.map(({ needs }) => needs),
    RELEVANCE_NEEDS,
  );
  assert.ok(form.relevance.activity !== undefined && form.branchMunicipalities?.includes('0301'));
  assert.ok(form.invoiced?.every((tier) => tiers?.some(({ id }) => id === tier)));
  assert.ok(criterionIds({ criteria }, 'expectation').includes(form.certificates?.expectation ?? ''));
  for (const offers of [form.measureAreas, form.certificates?.offers, form.relevance.areas]) {
    const ids = offers?.map(({ id }) => id) ?? [];
    assert.ok(ids.length >= 3 && new Set(ids).size === ids.length);
  }
  assert.ok(form.retention?.every(({ status, days }) => isOneOf(APPLICATION_STATUSES, status) && days >= 30));
  assert.deepEqual(consentIds({ privacy }), ['newsletter']);
});

test('the network says of every answer who sees it, and shows nobody but the secretariat who leads, calls and pays', () => {
  const { application: form } = initiativeSchema.parse(readJson('initiatives/nfk.json'));
  const rules = form?.visibility ?? [];
  assert.ok(rules.every(({ visibility }) => isOneOf(VISIBILITIES, visibility)));
  const parts = Object.keys(applicationRequestSchema.shape).filter((part) => !['language', 'defence'].includes(part));
  for (const part of parts)
    assert.ok(
      rules.some(({ pointer }) => pointer.startsWith(`/${part}`)),
      part,
    );
  for (const part of ['leader', 'contact', 'invoice', 'message', 'relevance', 'signing'])
    assert.notEqual(visibilityOf({ visibility: rules }, `/${part}/email`), 'public', part);
});

test('the contract of the network is an example, and says who signs what in every language', () => {
  const { application: form } = initiativeSchema.parse(readJson('initiatives/nfk.json'));
  assert.ok(form?.agreement?.example);
  const facts = {
    organisation: 'Prøve AS',
    number: '313130029',
    tier: 'Medlem',
    leader: 'Leder',
    measures: ['Sykler'],
  };
  for (const language of LANGUAGES) {
    const { paragraphs } = agreementText(form.agreement, facts, language);
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
    for (const fact of ['Prøve AS', '313\u00a0130\u00a0029', 'Medlem', 'Leder', 'Sykler'])
      assert.ok(text.includes(fact), `${language} ${fact}`);
    assert.doesNotMatch(text, /[{}_]/);
    assert.ok(paragraphs.every(({ lang }) => lang === undefined));
  }
});

test('the campaign takes no applications', () => {
  assert.equal(initiativeSchema.parse(readJson('initiatives/race-to-zero.json')).application, undefined);
});

test('the campaign is archived and has five requirements', () => {
  const { criteria, status } = initiativeSchema.parse(readJson('initiatives/race-to-zero.json'));
  assert.equal(status, 'archived');
  assert.equal(criteria.version, '2021');
  assert.deepEqual(new Set(criteria.items.map(({ kind }) => kind)), new Set(['requirement']));
  assert.equal(criteria.items.length, 5);
});

test('the network has 138 members, of which two left with a reason and 24 of the current ones are partners', () => {
  const members = membersOf('nfk');
  assert.equal(members.length, 138);
  const former = members.filter(({ status }) => isOneOf(FORMER_STATUSES, status));
  assert.deepEqual(
    former.map(({ status }) => status),
    ['left', 'left'],
  );
  assert.ok(former.every(({ statusReason }) => statusReason !== undefined));
  assert.equal(members.filter(isCurrent).length, 136);
  assert.equal(members.filter((member) => isCurrent(member) && member.tier === 'partner').length, 24);
});

test('every business has a synthetic organisation number that passes the check', () => {
  for (const { id, number = '' } of membersOf('nfk')) {
    assert.match(number, /^[23]/, id);
    assert.equal(parseOrganisationNumber(number), number, id);
  }
});

test('the businesses use only values that this version of the contract knows', () => {
  for (const { id, kind, tier, size, sector } of membersOf('nfk')) {
    assert.ok(['business', 'organisation'].includes(kind), id);
    assert.ok(isOneOf(TIERS, tier), id);
    assert.ok(isOneOf(SIZE_BANDS, size), id);
    assert.ok(isOneOf(SECTOR_STANDARDS, sector?.standard), id);
  }
});

test('the businesses are varied enough to try the facets and the presets on', () => {
  const members = membersOf('nfk');
  const distinct = (read: (member: Member) => unknown) => new Set(members.map(read)).size;
  assert.ok(distinct(({ sector }) => sector?.section) >= 12);
  assert.ok(distinct(({ municipality }) => municipality?.number) >= 10);
  assert.ok(distinct(({ text }) => JSON.stringify(text)) >= 60);
  assert.deepEqual(new Set(members.map(({ since = '' }) => since.length)), new Set([4, 7, 10]));
  assert.ok(members.filter(({ since = '' }) => since >= '2025-11').length >= 9);
  assert.ok(members.every(({ measures = [] }) => measures.length >= 1 && measures.length <= 4));
});

test('a section letter means the same in both standards that the businesses use', () => {
  const sameInBoth = /^[A-I]$/;
  for (const { id, sector } of membersOf('nfk')) {
    if (sector?.standard === 'SN2007') assert.match(sector.section, sameInBoth, id);
  }
});

test('nineteen municipalities joined the campaign, each with its number, a target and a measure', () => {
  const members = membersOf('race-to-zero');
  assert.equal(members.length, 19);
  for (const { id, kind, number = '', since = '', status, targets = [], measures = [] } of members) {
    assert.deepEqual({ kind, status }, { kind: 'municipality', status: 'signed' }, id);
    assert.match(number, /^\d{4}$/, id);
    assert.match(since, /^2021/, id);
    assert.ok(targets.length > 0 && measures.length > 0, id);
  }
});

test('every text is written in bokmål, nynorsk and English', () => {
  const textKeys =
    /^(title|text|place|summary|purpose|statusReason|role|organisation|reporting|controller|basis|retention|recipients)$/;
  for (const file of FILES) {
    for (const { path, value } of walk(readJson(file))) {
      const where = `${file} ${path.join('/')}`;
      if (textKeys.test(path.at(-1) ?? '')) assert.equal(typeof value, 'object', where);
      if (typeof value !== 'object' || value === null || !['nb', 'nn', 'en'].some((key) => key in value)) continue;
      assert.deepEqual(Object.keys(value), ['nb', 'nn', 'en'], where);
      for (const text of Object.values(value)) assert.match(String(text), /\S/, where);
    }
  }
});

test('the lists say that they are invented', () => {
  for (const initiative of INITIATIVES) {
    const title = JSON.stringify(readMembers(initiative).source?.title);
    assert.match(title, /oppdiktede eksempeldata/i);
    assert.match(title, /oppdikta eksempeldata/i);
    assert.match(title, /invented sample data/i);
  }
});

const OSLO = 'Europe/Oslo';
const dayOf = createDayOf(OSLO);
const rawEvents = (initiative: string, today: string) =>
  z
    .looseObject({ events: z.array(z.record(z.string(), z.unknown())) })
    .parse(resolveDemoTimes(readJson(`events/${initiative}.json`), today, OSLO));
const eventsOf = (initiative: string, today: string) =>
  eventsSchema.parse({ asOf: today, ...rawEvents(initiative, today) }).events;

for (const initiative of INITIATIVES) {
  test(`the events of ${initiative} pass the schema without losing anything, whatever the day`, () => {
    for (let day = '2026-02-20'; day < '2026-03-20'; day = addDays(day, 1)) {
      for (const row of rawEvents(initiative, day).events) assert.deepEqual(asSent(eventSchema.parse(row)), row);
    }
  });

  test(`the events of ${initiative} have ids and uids of their own, known kinds and audiences, and dates that exist`, () => {
    const events = eventsOf(initiative, '2026-11-22');
    assert.equal(new Set(events.map(({ id }) => id)).size, events.length);
    assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length);
    for (const event of events) {
      assert.ok(event.uid !== undefined && isOneOf(EVENT_KINDS, event.kind), event.id);
      assert.ok(
        (event.audience ?? []).every((word) => isOneOf(EVENT_AUDIENCES, word)),
        event.id,
      );
      assert.ok(spanOf(event, dayOf), event.id);
      assert.ok(event.movedFrom === undefined || parseEventTime(event.movedFrom, dayOf), event.id);
      const { seats = 0, remaining = 0 } = event.capacity ?? {};
      assert.ok(remaining >= 0 && remaining <= seats, event.id);
    }
  });
}

test('the campaign has the dates of 2021, whatever the day', () => {
  const events = eventsOf('race-to-zero', '2026-11-22');
  assert.deepEqual(events, eventsOf('race-to-zero', '2031-01-01'));
  assert.deepEqual(
    orderEvents(events, dayOf).map(({ event }) => [event.start, event.end, event.kind]),
    [
      ['2019-02-07', undefined, 'milestone'],
      ['2021-05', '2021-06', 'activity'],
      ['2021-05-11', undefined, 'milestone'],
      ['2021-07', '2021-09', 'activity'],
      ['2021-09', undefined, 'activity'],
      ['2021-09-15', undefined, 'deadline'],
      ['2021-09-15', undefined, 'deadline'],
      ['2021-10-14', undefined, 'meeting'],
      ['2021-10-31', '2021-11-12', 'milestone'],
    ],
  );
});

test('the network always has something next, nothing on a weekend or at Christmas, and one of everything there is to show', () => {
  let today = '2026-11-22';
  for (let count = 0; count < 400; count++, today = addDays(today, 1)) {
    const events = eventsOf('nfk', today);
    const now = { moment: Date.parse(`${today}T12:00:00Z`), day: today };
    assert.ok(nextEvent(orderEvents(events, dayOf), now), today);
    for (const event of events) {
      const span = spanOf(event, dayOf);
      assert.ok(span, `${today} ${event.id}`);
      if (span.precision === 'month') continue;
      for (const day of [span.first, span.last]) {
        assert.ok(![0, 6].includes(new Date(day).getUTCDay()), `${today} ${event.id} ${day}`);
        assert.doesNotMatch(day, /-12-2[4-6]$|-01-01$/, `${today} ${event.id}`);
      }
      if (event.movedFrom !== undefined) assert.notEqual(event.movedFrom, event.start, today);
    }
    assert.ok(events.some(({ capacity }) => capacity?.remaining === 0));
    const choices = signingLunches(events, dayOf, today).map(({ choice }) => choice);
    assert.deepEqual(new Set(choices), new Set(['seat', 'waiting-list']));
    assert.ok(events.some(({ movedFrom }) => movedFrom !== undefined));
    assert.ok(events.some(({ cancelled }) => cancelled === true));
    assert.ok(events.some(({ audience }) => audience?.join() === 'partners'));
    assert.ok(events.some(({ start }) => start.length === 7));
    assert.ok(events.some(({ kind }) => kind === 'deadline'));
  }
});

test('the events say where they come from', () => {
  const title = (initiative: string) => JSON.stringify(readObject(`events/${initiative}.json`).source);
  assert.match(title('nfk'), /oppdiktede eksempeldata.*oppdikta eksempeldata.*invented sample data/i);
  assert.match(title('race-to-zero'), /eksempeldataene.*eksempeldata.*sample data/i);
});

test('no person, e-mail address, telephone or identity number is anywhere outside the contacts', () => {
  const personKeys = /^(e-?mail|phone|mobile|contact|person|leader|firstName|lastName|address)$/i;
  for (const file of FILES) {
    for (const { path, value } of walk(readJson(file))) {
      const where = `${file} ${path.join('/')}`;
      if (typeof value === 'string') assert.doesNotMatch(value.replaceAll(/[ .\u00a0]/g, ''), /\d{11}/, where);
      if (path[0] === 'contacts') continue;
      assert.doesNotMatch(path.at(-1) ?? '', personKeys, where);
      if (typeof value !== 'string') continue;
      assert.doesNotMatch(value, /\S@\S/, where);
      assert.doesNotMatch(
        value,
        /\+47|(?<!\d)[2-9]\d{7}(?!\d)|(?<!\d)\d\d(?:\d \d\d \d{3}| \d\d \d\d \d\d)(?!\d)/,
        where,
      );
    }
  }
});

test('contacts are roles without a name or a telephone number', () => {
  for (const initiative of INITIATIVES) {
    for (const contact of initiativeSchema.parse(readJson(`initiatives/${initiative}.json`)).contacts) {
      assert.deepEqual({ name: contact.name, phone: contact.phone }, { name: undefined, phone: undefined });
      assert.ok(contact.verifiedAt !== undefined);
    }
  }
});

test('every logo is a small picture without scripts, of the size that its member says, except one that is missing', () => {
  const logos = membersOf('nfk').flatMap(({ logo }) => (logo === undefined ? [] : [logo]));
  const missing = logos.filter(({ url }) => !existsSync(new URL(`.${url}`, DATA)));
  assert.deepEqual(
    missing.map(({ url }) => url),
    [MISSING_LOGO],
  );
  for (const { url, width, height } of logos) {
    if (url === MISSING_LOGO) continue;
    const svg = readText(`.${url}`);
    assert.ok(svg.length < 1000, url);
    assert.doesNotMatch(svg, /<script|<foreignObject|<text|\son\w+=|style=|href=/i, url);
    assert.ok(svg.includes(`width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`), url);
  }
  const files = readdirSync(new URL('logos/', DATA)).map((file) => `/logos/${file}`);
  assert.deepEqual(new Set(files), new Set(logos.map(({ url }) => url).filter((url) => url !== MISSING_LOGO)));
});

test('the two import examples hold the same rows in UTF-8 with BOM and in Windows-1252', () => {
  const utf8 = readText('import-examples/members.csv');
  const windows = readFileSync(new URL('import-examples/members-windows-1252.csv', DATA));
  assert.equal(utf8, `\ufeff${new TextDecoder('windows-1252').decode(windows)}`);
  assert.ok(
    utf8.startsWith(
      '\ufeffid;navn;type;nummer;nivå;status;medlem siden;næring;næringskode;kommunenummer;kommune;størrelse;omtale;nettsted;rapport år;rapport\r\n',
    ),
  );
});

test('generated members pass the schema without losing anything', () => {
  for (const row of generateMembers(500)) assert.deepEqual(asSent(memberSchema.parse(row)), row);
});

test('generated members are the same for the same seed, others for another, and a short list starts a longer one', () => {
  assert.deepEqual(generateMembers(200, 7), generateMembers(200, 7));
  assert.notDeepEqual(generateMembers(200, 7), generateMembers(200, 8));
  assert.deepEqual(generateMembers(200, 7), generateMembers(1000, 7).slice(0, 200));
});

test('a hundred thousand generated members have unique ids and synthetic organisation numbers that pass the check', () => {
  const members = generateMembers(100_000);
  assert.equal(members.length, 100_000);
  assert.equal(new Set(members.map(({ id }) => id)).size, members.length);
  assert.equal(new Set(members.map(({ number }) => number)).size, members.length);
  for (const { number = '' } of members) assert.ok(/^[23]/.test(number) && parseOrganisationNumber(number) === number);
});
