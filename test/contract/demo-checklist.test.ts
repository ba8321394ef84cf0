import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as z from 'zod/mini';
import {
  checklistSchema,
  DOCUMENT_STATES,
  EVIDENCE_KINDS,
  fieldIssues,
  initiativeSchema,
  isOneOf,
  membersSchema,
  PAPER_LISTS,
  progressChangeSchema,
  progressSchema,
  provenanceSchema,
  RECURRENCES,
  STEP_STATUSES,
  type Checklist,
  type Progress,
} from '../../src/contract/index.ts';
import { hasNationalIdentityNumber } from '../../src/contract/national-identity-number.ts';
import {
  changeBetween,
  checkProgressChange,
  evidenceValue,
  isDay,
  metersOf,
  progressToValues,
  provenCriteria,
  shortfallOf,
  stepState,
} from '../../src/domain/index.ts';
import { resolveDemoTimes } from '../../server/src/import/resolve-demo-times.ts';

const DATA = new URL('../../server/data/', import.meta.url);
const INITIATIVES = ['nettonull', 'race-to-zero'] as const;
const TODAY = '2026-11-22';
/** Days on which relative dates could go wrong: leap days, the turn of the year, weekends, changes of the clock. */
const DAYS = [
  TODAY,
  '2026-12-20',
  '2026-12-31',
  '2027-01-01',
  '2027-01-04',
  '2027-03-28',
  '2027-07-17',
  '2027-10-31',
  '2028-02-28',
  '2028-02-29',
  '2028-03-01',
];

const read = (file: string, today = TODAY) =>
  z
    .record(z.string(), z.unknown())
    .parse(resolveDemoTimes(JSON.parse(readFileSync(new URL(file, DATA), 'utf8')), today, 'Europe/Oslo'));
const readList = (initiative: string, today = TODAY) => {
  const { progress, ...rest } = read(`progress/${initiative}.json`, today);
  return { rows: z.array(z.unknown()).parse(progress), rest };
};
const checklistOf = (initiative: string, today = TODAY): Checklist =>
  checklistSchema.parse(read(`checklists/${initiative}.json`, today));
const progressOf = (initiative: string, today = TODAY): Progress[] =>
  readList(initiative, today).rows.map((row) => progressSchema.parse(row));
const membersOf = (initiative: string) =>
  membersSchema.parse({ ...read(`members/${initiative}.json`), complete: true }).members;
/** What a schema made of a value, as it would be sent: keys without a value are gone. */
const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Every value below a value, with the keys that lead to it. */
function* walk(value: unknown, path: readonly string[] = []): Generator<{ path: readonly string[]; value: unknown }> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* walk(child, [...path, key]);
}

const isUnique = (items: readonly { readonly id: string }[] = []) =>
  new Set(items.map(({ id }) => id)).size === items.length;
const localDay = (moment: string) => moment.slice(0, 10);

for (const initiative of INITIATIVES) {
  const checklist = checklistOf(initiative);

  test(`the checklist and the progress of ${initiative} pass the schemas without losing anything, whatever the day`, () => {
    for (const day of DAYS) {
      const raw = read(`checklists/${initiative}.json`, day);
      assert.deepEqual(asSent(checklistSchema.parse(raw)), raw, day);
      const { rows, rest } = readList(initiative, day);
      for (const row of rows) assert.deepEqual(asSent(progressSchema.parse(row)), row, day);
      assert.deepEqual(Object.keys(rest), ['source', 'licence', 'asOf']);
      for (const part of ['source', 'licence']) provenanceSchema.parse(rest[part]);
    }
  });

  test(`the checklist of ${initiative} has the five steps of joining, and a report every year`, () => {
    assert.deepEqual(
      checklist.steps.map(({ id, recurrence }) => [id, recurrence]),
      [
        ['paper', undefined],
        ['council', undefined],
        ['register', undefined],
        ['reporting', undefined],
        ['announce', undefined],
        ['report', 'yearly'],
      ],
    );
    assert.equal(checklist.steps.find(({ id }) => id === 'reporting')?.documents?.length, 5);
  });

  test(`every name in the checklist of ${initiative} leads to something, and every word is one that is known`, () => {
    const { steps, criteria, paper } = checklist;
    const criterionIds = criteria.flatMap(({ items }) => items.map(({ id }) => id));
    for (const [at, step] of steps.entries()) {
      const { id, routes, documents, evidence = [], proves = [], requires = [], recurrence, deadline } = step;
      const earlier = steps.slice(0, at).map((other) => other.id);
      const routeIds = routes?.map((route) => route.id) ?? [];
      assert.ok(isUnique(routes) && isUnique(documents) && isUnique(evidence), id);
      assert.ok(requires.every((name) => earlier.includes(name)) && requires.length > 0 === at > 0, id);
      assert.ok(recurrence === undefined || isOneOf(RECURRENCES, recurrence), id);
      assert.ok(deadline === undefined || isDay(deadline), id);
      for (const name of [...proves, ...evidence.flatMap((one) => one.proves ?? [])])
        assert.ok(criterionIds.includes(name), `${id} ${name}`);
      for (const { id: name, kind, options = [], ...asked } of evidence) {
        assert.ok(isOneOf(EVIDENCE_KINDS, kind), name);
        assert.ok(isUnique(options) && options.length >= 2 === (kind === 'choice'), name);
        assert.ok(
          (asked.routes ?? []).every((route) => routeIds.includes(route)),
          name,
        );
      }
    }
    const paragraphs = paper?.sections.flatMap((section) => section.paragraphs) ?? [];
    const routeIds = steps.flatMap(({ routes = [] }) => routes.map(({ id }) => id));
    assert.deepEqual(new Set(paragraphs.flatMap(({ route }) => route ?? [])), new Set(routeIds));
    assert.deepEqual(new Set(paragraphs.flatMap(({ list }) => list ?? [])), new Set(PAPER_LISTS));
  });

  test(`something on the checklist of ${initiative} proves every criterion, old or new`, () => {
    for (const { version } of checklist.criteria)
      for (const { criterion, state } of provenCriteria(checklist, { steps: {} }, TODAY, version))
        assert.equal(state, 'open', `${version} ${criterion.id}`);
  });

  test(`the checklist of ${initiative} says the same as its initiative`, () => {
    const { title, status, timeZone, criteria } = initiativeSchema.parse(read(`initiatives/${initiative}.json`));
    assert.deepEqual([checklist.title, checklist.status, checklist.timeZone], [title, status, timeZone]);
    assert.deepEqual(
      checklist.criteria.find(({ version }) => version === criteria.version)?.items,
      criteria.items.map(({ id, title, text }) => ({ id, title, text })),
    );
  });

  test(`every text of ${initiative} is written in bokmål, nynorsk and English, and the case paper in both Norwegians`, () => {
    const textKeys = /^(title|text|hint|unit|actor|role|organisation|subject|body|heading)$/;
    const files = { [initiative]: read(`checklists/${initiative}.json`), progress: readList(initiative).rest };
    for (const { path, value } of walk(files)) {
      const where = path.join('/');
      if (textKeys.test(path.at(-1) ?? '')) assert.equal(typeof value, 'object', where);
      if (typeof value !== 'object' || value === null || !('nb' in value || 'nn' in value || 'en' in value)) continue;
      assert.deepEqual(Object.keys(value), path[1] === 'paper' ? ['nb', 'nn'] : ['nb', 'nn', 'en'], where);
      for (const text of Object.values(value)) assert.match(String(text), /^\S(.*\S)?$/s, where);
    }
  });

  test(`the e-mail and the case paper of ${initiative} ask for what there is, the same in every language`, () => {
    const { steps, email, paper } = checklist;
    assert.ok(email && paper?.example);
    const known = [
      'municipality',
      'date',
      ...steps.flatMap(({ id, evidence = [] }) => evidence.map((one) => `${id}/${one.id}`)),
    ];
    const asked = (text: unknown) => [...String(text).matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
    for (const { path, value } of walk(read(`checklists/${initiative}.json`))) {
      const where = path.join('/');
      const isTemplate = path[0] === 'email' || path[0] === 'paper';
      if (typeof value === 'string') {
        assert.doesNotMatch(value.replace(/\{[^{}]*\}/g, ''), /[{}]/, where);
        for (const name of asked(value)) assert.ok(isTemplate && known.includes(name), `${where} ${name}`);
      }
      if (typeof value !== 'object' || value === null || !('nb' in value)) continue;
      const [first, ...others] = Object.values(value).map((text) => asked(text).toSorted());
      for (const other of others) assert.deepEqual(other, first, where);
    }
    assert.ok(asked(JSON.stringify(email)).length > 0 && asked(JSON.stringify(paper)).length > 0);
    // A number is filled in with its unit.
    assert.doesNotMatch(JSON.stringify({ email, paper }), /\} ?(%|prosent|per cent)/);
  });

  test(`the municipalities of ${initiative} are its members, under the same numbers and names`, () => {
    const members = membersOf(initiative).map(({ number, name }) => `${number} ${name}`);
    const municipalities = progressOf(initiative).map(({ municipality }) => municipality);
    assert.deepEqual(municipalities.map(({ number, name }) => `${number} ${name}`).toSorted(), members.toSorted());
  });

  test(`all that the municipalities of ${initiative} have done could have been sent, as a change from nothing`, () => {
    for (const day of DAYS) {
      const list = checklistOf(initiative, day);
      for (const progress of progressOf(initiative, day)) {
        const where = `${day} ${progress.municipality.name}`;
        const values = progressToValues(progress);
        const change = changeBetween({}, values);
        const parsed = progressChangeSchema.safeParse(change);
        assert.deepEqual(parsed.success ? [] : fieldIssues(parsed.error, change), [], where);
        assert.deepEqual(parsed.data, change, where);
        assert.deepEqual(checkProgressChange(change, { steps: {} }, list, day), [], where);
        assert.deepEqual(progressToValues(progressSchema.parse({ ...progress, steps: change.steps })), values, where);
      }
    }
  });

  test(`nothing in ${initiative} was done after the day, and each was last changed with its last step`, () => {
    for (const day of DAYS) {
      for (const { municipality, steps, asOf, joined = '', version } of progressOf(initiative, day)) {
        const where = `${day} ${municipality.name}`;
        const moments = Object.values(steps).map(({ updatedAt = '' }) => updatedAt);
        const last = moments.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
        assert.equal(asOf, last, where);
        assert.ok(localDay(asOf) <= day && joined <= day, where);
        assert.ok(version >= moments.length, where);
        for (const { updatedAt = '', evidence = {} } of Object.values(steps))
          for (const value of Object.values(evidence).filter(isDay))
            assert.ok(value <= localDay(updatedAt), `${where} ${value}`);
      }
    }
  });

  test(`the progress of ${initiative} is marked as an example and says that it is invented`, () => {
    assert.ok(progressOf(initiative).every(({ example }) => example === true));
    const { source } = readList(initiative).rest;
    assert.match(
      JSON.stringify(source),
      /oppdiktede eksempeldata.*oppdikta eksempeldata.*(invented sample data|invented sample)/i,
    );
    assert.match(JSON.stringify(checklist.source), /eksempeldata.*eksempeldata.*sample data/i);
  });

  test(`nobody in ${initiative} is named, and no address leads anywhere real`, () => {
    const files = [`initiatives/${initiative}.json`, `checklists/${initiative}.json`, `progress/${initiative}.json`];
    for (const { path, value } of files.flatMap((file) => [...walk(read(file), [file])])) {
      const where = path.join('/');
      assert.doesNotMatch(path.at(-1) ?? '', /^(phone|mobile|person|leader|firstName|lastName|address)$/i, where);
      if (path.at(-2)?.match(/^\d+$/) && path.at(-3) === 'contacts') assert.notEqual(path.at(-1), 'name', where);
      if (typeof value !== 'string') continue;
      assert.ok(!hasNationalIdentityNumber(value), where);
      assert.doesNotMatch(
        value,
        /\+47|(?<!\d)[2-9]\d{7}(?!\d)|(?<!\d)\d\d(?:\d \d\d \d{3}| \d\d \d\d \d\d)(?!\d)/,
        where,
      );
      if (value.includes('@')) assert.match(value, /^[a-z.]+@[a-z.]+\.example(\.no)?$/, where);
      const host = URL.parse(value)?.host;
      if (value.startsWith('http') && host !== 'creativecommons.org')
        assert.match(value, /^https:\/\/([a-z\d-]+\.)+example(\.no)?([/]|$)|^https:\/\/[a-z\d-]+\.example\//, where);
    }
    for (const contact of checklist.steps.flatMap(({ contacts = [] }) => contacts))
      assert.ok(contact.verifiedAt !== undefined && contact.email !== undefined);
    for (const { steps } of progressOf(initiative))
      for (const { updatedBy = '' } of Object.values(steps)) assert.match(updatedBy, /^\p{L}+( \p{Ll}+)*$/u);
  });
}

test('the campaign of 2021 has its own dates and contacts, whatever the day', () => {
  for (const day of DAYS) {
    assert.deepEqual(checklistOf('race-to-zero', day), checklistOf('race-to-zero'));
    assert.deepEqual(progressOf('race-to-zero', day), progressOf('race-to-zero'));
  }
  const { steps, criteria, status } = checklistOf('race-to-zero');
  assert.equal(status, 'archived');
  assert.deepEqual(
    steps.map(({ deadline }) => deadline),
    [undefined, '2021-09-15', '2021-09-15', '2021-09-15', undefined, '2022-12-01'],
  );
  assert.ok(steps.every(({ contacts = [] }) => contacts.every(({ verifiedAt = '' }) => verifiedAt.startsWith('2021'))));
  assert.deepEqual(
    criteria.map(({ version, since, items }) => [version, since, items.map(({ id }) => id).join(' ')]),
    [
      ['2021', '2021-05', 'recognise pledge plan proceed publish'],
      ['2022', '2022-06', 'recognise pledge plan proceed publish persuade'],
    ],
  );
});

test('the municipalities of the campaign joined when the list of its members says, and reported as it says', () => {
  const members = new Map(membersOf('race-to-zero').map((member) => [member.number, member]));
  for (const { municipality, joined, steps } of progressOf('race-to-zero')) {
    const member = members.get(municipality.number);
    const { evidence: pledge = {} } = steps.paper ?? { status: 'not-started' };
    const years = Object.entries(steps).flatMap(([key, { status }]) =>
      key.startsWith('report:') && status === 'done' ? [Number(key.slice(7))] : [],
    );
    assert.equal(joined, member?.since, municipality.name);
    assert.equal(years.at(-1), member?.report?.year, municipality.name);
    assert.deepEqual(
      [Number(pledge['net-zero-year']), Number(pledge.cut)],
      [member?.targets?.[0]?.year, member?.targets?.[1]?.percent],
      municipality.name,
    );
  }
});

test('the round that is under way is always ahead of its deadlines, which are those of its events', () => {
  for (const day of DAYS) {
    const { steps } = checklistOf('nettonull', day);
    const deadlines = steps.map(({ deadline = '' }) => deadline);
    assert.ok(deadlines.every((deadline) => deadline > day));
    assert.deepEqual(deadlines, deadlines.toSorted());
    const events = z
      .array(z.looseObject({ start: z.string(), kind: z.string(), step: z.optional(z.string()) }))
      .parse(read('events/nettonull.json', day).events);
    assert.deepEqual(
      events.filter(({ kind }) => kind === 'deadline').map(({ step, start }) => [step, start]),
      steps.map(({ id, deadline }) => [id, deadline]),
    );
  }
});

test('the samples have one of everything that there is to show', () => {
  const all = INITIATIVES.flatMap((initiative) => {
    const checklist = checklistOf(initiative);
    return progressOf(initiative).map((progress) => ({
      checklist,
      progress,
      meters: metersOf(checklist, progress, TODAY),
    }));
  });
  const steps = all.flatMap(({ progress }) => Object.values(progress.steps));
  assert.deepEqual(
    new Set(steps.map(({ status }) => status)),
    new Set(STEP_STATUSES.filter((s) => s !== 'not-started')),
  );
  assert.deepEqual(new Set(steps.flatMap(({ route }) => route ?? [])), new Set(['decision', 'information']));
  assert.deepEqual(
    new Set(steps.flatMap(({ documents = {} }) => Object.values(documents))),
    new Set(DOCUMENT_STATES.filter((state) => state !== 'missing')),
  );
  for (const initiative of INITIATIVES) {
    const { steps: asked } = checklistOf(initiative);
    const paper = asked.find(({ id }) => id === 'paper');
    const shortfalls = progressOf(initiative).flatMap((progress) =>
      (paper?.evidence ?? []).flatMap((one) => {
        const value = evidenceValue(progress.steps.paper ?? { status: 'not-started' }, one.id);
        return value === undefined ? [] : (shortfallOf(one, value)?.kind ?? []);
      }),
    );
    assert.deepEqual(new Set(shortfalls), new Set(['below', 'above']), initiative);
  }
  const overdue = all.flatMap(({ checklist, progress }) =>
    checklist.steps.filter((step) => {
      const status = progress.steps[step.id]?.status ?? 'not-started';
      return step.recurrence === undefined && stepState(step, { status }, TODAY).name === 'overdue';
    }),
  );
  assert.deepEqual(new Set(overdue.map(({ id }) => id)), new Set(['register', 'reporting']));
  for (const name of ['steps', 'criteria'] as const) {
    assert.ok(all.some(({ meters }) => meters[name].done === meters[name].total));
    assert.ok(all.some(({ meters }) => meters[name].done < meters[name].total));
  }
  const persuaded = all.map(({ checklist, progress }) =>
    provenCriteria(checklist, progress, TODAY).find(({ criterion }) => criterion.id === 'persuade'),
  );
  assert.deepEqual(new Set(persuaded.map((one) => one?.state)), new Set(['proven', 'open']));
  assert.deepEqual(new Set(persuaded.map((one) => one?.isNew)), new Set([true, false]));
});
