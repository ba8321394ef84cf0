import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { applicationRequestSchema } from '../../src/contract/index.ts';
import { checkApplication } from '../../src/domain/check-application.ts';
import type { FormValues } from '../../src/forms/form-values.ts';
import { type RequestDraft, valuesToRequest } from '../../src/forms/values-to-request.ts';
import { anyApplication } from '../domain/any-application.ts';
import { LUNCHES, NETWORK, REQUEST, TODAY } from '../domain/sample-application.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { VALUES, anyValues, requestToValues } from './sample-values.ts';

const CONTEXT = { language: 'nb', initiative: NETWORK } as const;
const convert = (values: FormValues) => valuesToRequest(values, CONTEXT);

const EMPTY: RequestDraft = {
  language: 'nb',
  relevance: {},
  organisation: { source: 'manual' },
  criteria: { version: '2022', accepted: [] },
  measures: [],
  expectations: [{ id: 'strategy' }, { id: 'certification' }, { id: 'suppliers' }],
  leader: {},
  contact: {},
  signing: {},
};

type Case = readonly [title: string, values: FormValues, part: string, expected: unknown];

const CASES: readonly Case[] = [
  ['text as it was typed', { '/message': ' Hei ' }, 'message', ' Hei '],
  ['no text that cannot be seen', { '/message': ' \u200b\n' }, 'message', undefined],
  [
    'no activity where nobody asks',
    { '/relevance/area': 'city', '/relevance/activity': 'has' },
    'relevance',
    { area: 'city' },
  ],
  [
    'activity where it is asked for',
    { '/relevance/area': 'region', '/relevance/activity': 'has', '/relevance/explanation': 'A' },
    'relevance',
    { area: 'region', activity: 'has', explanation: 'A' },
  ],
  ['no invoice for what is free', { '/tier': 'member', '/invoice/email': 'a@b.example' }, 'invoice', undefined],
  [
    'an invoice for what is not',
    { '/tier': 'partner', '/invoice/email': 'a@b.example' },
    'invoice',
    { email: 'a@b.example' },
  ],
  ['the place for an invoice that is missing', { '/tier': 'partner' }, 'invoice', {}],
  [
    'criteria in the order of the initiative, and only those',
    {
      '/criteria/accepted/action': 'yes',
      '/criteria/accepted/intention': 'yes',
      '/criteria/accepted/other': 'yes',
      '/criteria/accepted/reporting': 'no',
    },
    'criteria',
    { version: '2022', accepted: ['intention', 'action'] },
  ],
  [
    'consents',
    { '/consents/photos': 'yes', '/consents/directory': 'yes', '/consents/newsletter': '' },
    'consents',
    ['photos'],
  ],
  [
    'measures without the rows that are empty',
    {
      '/measures/0/title': '',
      '/measures/2/title': 'B',
      '/measures/2/year': ' 2 027',
      '/measures/10/status': 'done',
      '/measures/3/year': ' ',
    },
    'measures',
    [{ title: 'B', year: 2027 }, { status: 'done' }],
  ],
  [
    'years as they were typed when they are none',
    {
      '/measures/0/year': 'snart',
      '/measures/1/year': '2027.5',
      '/measures/2/year': '-1',
      '/measures/3/year': '２０２７',
    },
    'measures',
    [{ year: 'snart' }, { year: '2027.5' }, { year: '-1' }, { year: 2027 }],
  ],
  [
    'a certificate where it is asked for',
    {
      '/expectations/certification/answer': 'yes',
      '/expectations/certification/certificate': 'eco-lighthouse',
      '/expectations/strategy/certificate': 'eco-lighthouse',
    },
    'expectations',
    [{ id: 'strategy' }, { id: 'certification', answer: 'yes', certificate: 'eco-lighthouse' }, { id: 'suppliers' }],
  ],
  [
    'no certificate of those who have none',
    { '/expectations/certification/answer': 'no', '/expectations/certification/certificate': 'eco-lighthouse' },
    'expectations',
    [{ id: 'strategy' }, { id: 'certification', answer: 'no' }, { id: 'suppliers' }],
  ],
  [
    'the contact as the one who signs',
    {
      '/leader/same': 'yes',
      '/leader/role': 'deputy',
      '/leader/name': 'B',
      '/contact/name': 'A',
      '/contact/email': 'a@b.example',
    },
    'leader',
    { role: 'deputy', name: 'A', email: 'a@b.example' },
  ],
  [
    'somebody else as the one who signs',
    { '/leader/same': '', '/leader/name': 'B', '/contact/name': 'A' },
    'leader',
    { name: 'B' },
  ],
  [
    'no lunch for later',
    { '/signing/choice': 'later', '/signing/event': 'free', '/signing/attending': '2' },
    'signing',
    { choice: 'later' },
  ],
  [
    'a lunch',
    { '/signing/choice': 'seat', '/signing/event': 'free', '/signing/attending': '2' },
    'signing',
    { choice: 'seat', event: 'free', attending: 2 },
  ],
  [
    'a sector of the newest standard',
    { '/organisation/sector/section': 'C' },
    'organisation',
    { sector: { section: 'C', standard: 'SN2025' }, source: 'manual' },
  ],
  [
    'no sector without its section',
    { '/organisation/sector/standard': 'SN2007' },
    'organisation',
    { source: 'manual' },
  ],
  ['where facts come from', { '/organisation/source': 'register' }, 'organisation', { source: 'register' }],
  ['nothing that is no field', { '/defence/trap': 'x', '/__proto__/x': 'y', __proto__: 'z' }, 'defence', undefined],
];

describe('valuesToRequest', () => {
  it('has a place for everything that is required', () => assert.deepEqual(convert({}), EMPTY));

  for (const [title, values, part, expected] of CASES)
    it(`makes ${title}`, () => assert.deepEqual(convert(values)[part], expected));

  it('makes the request again that the values say', () => {
    assert.deepEqual(convert(VALUES), REQUEST);
    fc.assert(
      fc.property(anyApplication, (request) => {
        const json: unknown = JSON.parse(JSON.stringify(request));
        const values = requestToValues(request);
        const made = valuesToRequest(values, { language: request.language, initiative: NETWORK });
        assert.deepEqual(made, json);
        const parsed = z.parse(applicationRequestSchema, made);
        assert.deepEqual(parsed, json);
        assert.deepEqual(checkApplication(parsed, NETWORK, LUNCHES, TODAY), []);
      }),
      propertyRuns(1000),
    );
  });

  it('does not depend on where measures stand in the form', () => {
    fc.assert(
      fc.property(anyApplication, fc.nat(30), (request, gap) => {
        const values = Object.entries(requestToValues(request)).map(([pointer, text]): [string, string] => [
          pointer.replace(/^\/measures\/(\d+)/, (_, row: string) => `/measures/${Number(row) * 2 + gap}`),
          text,
        ]);
        assert.deepEqual(
          convert(Object.fromEntries(values.reverse())).measures,
          convert(requestToValues(request)).measures,
        );
      }),
      propertyRuns(300),
    );
  });

  it('makes something of anything', () => {
    fc.assert(
      fc.property(fc.oneof(anyValues, fc.dictionary(fc.string(), fc.string())), (values) => {
        const made = convert(values);
        assert.deepEqual(JSON.parse(JSON.stringify(made)), made);
        for (const part of Object.keys(EMPTY)) assert.ok(part in made);
      }),
      propertyRuns(1000),
    );
  });
});
