import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { applicationRequestExample, initiativeExample } from '../../src/contract/examples/index.ts';
import { type ApplicationRequest, type Initiative, applicationRequestSchema } from '../../src/contract/index.ts';
import { checkApplication } from '../../src/domain/check-application.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { FORM, LUNCHES, NETWORK, REQUEST, TODAY } from './sample-application.ts';

const check = (changes: Partial<ApplicationRequest>, initiative: Initiative = NETWORK) =>
  checkApplication({ ...REQUEST, ...changes }, initiative, LUNCHES, TODAY).map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );

const { measures, expectations, criteria, relevance } = REQUEST;
const [strategy, certification, suppliers] = expectations;
const explanation = 'Vi åpner et utsalg.';
const invoice = { email: 'faktura@nordlys-bakeri.example.no' };

type Case = readonly [title: string, changes: Partial<ApplicationRequest>, ...issues: readonly string[]];

const CASES: readonly Case[] = [
  ['what fits', {}],
  ['an area that asks for nothing', { relevance: { area: 'city' } }],
  ['answers that the area does not ask for', { relevance: { area: 'city', activity: 'none', explanation } }],
  ['planned activity', { relevance: { area: 'region', activity: 'plans', explanation } }],
  ['activity that is there', { relevance: { area: 'region', activity: 'has', explanation } }],
  ['no word on activity', { relevance: { area: 'region' } }, '/relevance/activity missing'],
  [
    'activity without a word on it',
    { relevance: { area: 'region', activity: 'has' } },
    '/relevance/explanation missing',
  ],
  ['no activity', { relevance: { area: 'region', activity: 'none' } }, '/relevance/activity not-relevant'],
  ['somewhere else', { relevance: { area: 'elsewhere' } }, '/relevance/area not-relevant'],
  ['an area that nobody offers', { relevance: { ...relevance, area: 'moon' } }, '/relevance/area not-offered'],

  ['a tier that nobody offers', { tier: 'sponsor' }, '/tier not-offered'],
  ['a tier with an invoice', { tier: 'partner', invoice }],
  ['a tier without its invoice', { tier: 'partner' }, '/invoice/email missing'],
  ['an invoice for nothing', { invoice }, '/invoice/email not-offered'],

  ['an older version', { criteria: { ...criteria, version: '2021' } }, '/criteria/version not-offered'],
  ['no criterion', { criteria: { ...criteria, accepted: [] } }, '/criteria/accepted not-accepted'],
  [
    'a criterion twice and another not at all',
    { criteria: { ...criteria, accepted: ['action', 'intention', 'action'] } },
    '/criteria/accepted/2 invalid',
    '/criteria/accepted not-accepted',
  ],
  [
    'an expectation among the criteria',
    { criteria: { ...criteria, accepted: [...criteria.accepted, 'suppliers', '__proto__'] } },
    '/criteria/accepted/3 not-offered',
    '/criteria/accepted/4 not-offered',
  ],

  ['a measure without an area', { measures: [{ title: 'A', status: 'done' }] }],
  [
    'a measure in an area that nobody offers',
    { measures: [...measures, { title: 'A', status: 'done', area: 'space' }] },
    '/measures/2/area not-offered',
  ],

  ['expectations in another order', { expectations: expectations.toReversed() }],
  ['an expectation without an answer', { expectations: [strategy!, suppliers!] }, '/expectations missing'],
  [
    'an expectation twice',
    { expectations: [...expectations, { ...strategy!, answer: 'no' }] },
    '/expectations/3/id invalid',
  ],
  [
    'an expectation that nobody has',
    { expectations: [...expectations, { id: 'action', answer: 'no' }] },
    '/expectations/3/id not-offered',
  ],
  [
    'certificates that nobody offers, or asks for',
    {
      expectations: [
        { ...strategy!, certificate: 'eco-lighthouse' },
        { ...certification!, certificate: 'home-made' },
        suppliers!,
      ],
    },
    '/expectations/0/certificate not-offered',
    '/expectations/1/certificate not-offered',
  ],

  ['a seat', { signing: { choice: 'seat', event: 'free', attending: 2 } }],
  ['a seat where nobody counts', { signing: { choice: 'seat', event: 'open', attending: 2 } }],
  ['the last seat', { signing: { choice: 'seat', event: 'last', attending: 1 } }],
  [
    'more than the last seat',
    { signing: { choice: 'seat', event: 'last', attending: 2 } },
    '/signing/attending too-many',
  ],
  [
    'more than one may bring',
    { signing: { choice: 'seat', event: 'free', attending: 3 } },
    '/signing/attending too-many',
  ],
  ['a seat at a full table', { signing: { choice: 'seat', event: 'full', attending: 1 } }, '/signing/event full'],
  [
    'a seat where too many were let in',
    { signing: { choice: 'seat', event: 'tomorrow', attending: 1 } },
    '/signing/event full',
  ],
  ['a waiting list', { signing: { choice: 'waiting-list', event: 'full', attending: 2 } }],
  ['a waiting list that is not needed any more', { signing: { choice: 'waiting-list', event: 'free', attending: 2 } }],
  ['a lunch that was', { signing: { choice: 'seat', event: 'past', attending: 1 } }, '/signing/event past'],
  ['the lunch today', { signing: { choice: 'waiting-list', event: 'today', attending: 1 } }, '/signing/event past'],
  ...['cancelled', 'undated', 'meeting', 'nowhere', '__proto__'].map((event): Case => [
    `a lunch that is ${event}`,
    { signing: { choice: 'seat', event, attending: 9 } },
    '/signing/event not-offered',
    '/signing/attending too-many',
  ]),

  ['consents', { consents: ['photos', 'newsletter'] }],
  [
    'consent that nobody asks for, and twice',
    { consents: ['newsletter', 'directory', 'newsletter'] },
    '/consents/1 not-offered',
    '/consents/2 invalid',
  ],
];

describe('checkApplication', () => {
  for (const [title, changes, ...issues] of CASES)
    it(`finds ${issues.join(', ') || 'nothing'} in ${title}`, () => assert.deepEqual(check(changes), issues));

  it('finds nothing in the examples', () => {
    assert.deepEqual(checkApplication(applicationRequestExample, initiativeExample, [], TODAY), []);
  });

  it('does not look at what is not there', () => {
    assert.deepEqual(checkApplication({}, NETWORK, LUNCHES, TODAY), []);
    const issues = checkApplication({ relevance: { area: 'elsewhere' } }, NETWORK, LUNCHES, TODAY);
    assert.deepEqual(issues, [{ pointer: '/relevance/area', code: 'not-relevant' }]);
  });

  it('finds nothing on offer where nobody can apply', () => {
    const { application, tiers, ...closed } = NETWORK;
    assert.ok(application && tiers);
    const seat = { choice: 'seat', event: 'free', attending: 10 } as const;
    assert.deepEqual(check({ signing: seat }, closed), [
      '/relevance/area not-offered',
      '/tier not-offered',
      '/measures/0/area not-offered',
      '/measures/1/area not-offered',
      '/expectations/1/certificate not-offered',
    ]);
  });

  it('lets an area through whose need it does not know', () => {
    const areas = [{ id: 'abroad', title: 'Abroad', needs: 'a-passport' }];
    const application = { ...FORM, relevance: { ...FORM.relevance, areas } };
    assert.deepEqual(check({ relevance: { area: 'abroad' } }, { ...NETWORK, application }), []);
  });

  it('finds the day of a lunch where the initiative is', () => {
    const late = { ...LUNCHES[0]!, start: '2026-11-22T23:30:00Z' };
    const signing = { choice: 'seat', event: late.id, attending: 1 } as const;
    const codes = (timeZone: string) =>
      checkApplication({ signing }, { ...NETWORK, timeZone }, [late], TODAY).map(({ code }) => code);
    assert.deepEqual(codes('Europe/Oslo'), []);
    assert.deepEqual(codes('UTC'), ['past']);
    assert.deepEqual(codes('Nowhere/At_All'), []);
  });

  it('points at a field of its own, or at the list that holds it, whatever was chosen', () => {
    fc.assert(
      fc.property(anyRequest, fc.constantFrom(NETWORK, initiativeExample), (request, initiative) => {
        assert.ok(z.safeParse(applicationRequestSchema, request).success);
        const issues = checkApplication(request, initiative, LUNCHES, TODAY);
        const pointers = issues.map(({ pointer }) => pointer);
        assert.equal(new Set(pointers).size, pointers.length);
        for (const pointer of pointers) assert.match(pointer, FIELD);
      }),
      propertyRuns(2000),
    );
  });
});

const FIELD =
  /^(\/relevance\/(area|activity|explanation)|\/tier|\/invoice\/email|\/criteria\/(version|accepted(\/\d+)?)|\/measures\/\d+\/area|\/expectations(\/\d+\/(id|certificate))?|\/signing\/(event|attending)|\/consents\/\d+)$/;

const ids = fc.constantFrom(
  ...['city', 'region', 'elsewhere', 'member', 'partner', 'intention', 'action', 'reporting', 'strategy', 'suppliers'],
  ...['certification', 'eco-lighthouse', 'transport', 'energy', 'newsletter', 'photos', 'directory', '2022', 'nothing'],
  ...LUNCHES.map(({ id }) => id),
);
const attending = fc.integer({ min: 1, max: 10 });

const anyRequest: fc.Arbitrary<ApplicationRequest> = fc
  .record({
    area: ids,
    activity: fc.option(fc.constantFrom('has', 'plans', 'none'), { nil: undefined }),
    tier: ids,
    invoice: fc.option(fc.constant(invoice), { nil: undefined }),
    version: ids,
    accepted: fc.array(ids, { maxLength: 6 }),
    areas: fc.array(ids, { minLength: 1, maxLength: 4 }),
    answers: fc.array(fc.record({ id: ids, certificate: ids }), { maxLength: 6 }),
    signing: fc.oneof(
      fc.record({ choice: fc.constantFrom('seat', 'waiting-list'), event: ids, attending }),
      fc.record({ choice: fc.constant('later') }),
    ),
    consents: fc.array(ids, { maxLength: 4 }),
  })
  .map(({ area, activity, version, accepted, areas, answers, ...rest }) => ({
    ...REQUEST,
    ...rest,
    relevance: { area, activity },
    criteria: { version, accepted },
    measures: areas.map((area) => ({ title: 'A', status: 'done', area })),
    expectations: answers.map((answer) => ({ ...answer, answer: 'yes' })),
  }));
