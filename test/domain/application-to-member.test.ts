import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { applicationRequestExample } from '../../src/contract/examples/index.ts';
import { type ApplicationRequest, memberSchema } from '../../src/contract/index.ts';
import { applicationToMember } from '../../src/domain/application-to-member.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { anyApplication } from './any-application.ts';

const ADMISSION = { id: 'nordlys-bakeri', since: '2026-12-02', asOf: '2026-12-03' };
const KINDS: readonly (readonly [form: string | undefined, kind: string])[] = [
  ['AS', 'business'],
  ['ENK', 'business'],
  [undefined, 'business'],
  ['FLI', 'organisation'],
  ['KOMM', 'organisation'],
];

/** The same application, with a mark of its own in everything that is not for everybody. */
function marked(request: ApplicationRequest): ApplicationRequest {
  let count = 0;
  const mark = (text: string) => `${text}-secret-${count++}`;
  const { relevance, invoice, leader, contact, expectations, message = 'm', consents = ['newsletter'] } = request;
  const person = <Person extends typeof contact>(one: Person): Person => ({
    ...one,
    name: mark(one.name),
    title: mark('t'),
    email: mark(one.email),
    phone: mark('+47'),
  });
  return {
    ...request,
    relevance: { ...relevance, explanation: mark('e') },
    ...(invoice && { invoice: { email: mark(invoice.email), reference: mark('r') } }),
    leader: person(leader),
    contact: person(contact),
    expectations: expectations.map((one) => ({ ...one, comment: mark('c') })),
    message: mark(message),
    consents: consents.map(mark),
    defence: { ticket: mark('t'), solution: mark('s'), trap: mark('t') },
  };
}

describe('applicationToMember', () => {
  it('is the member that the application tells of', () => {
    assert.deepEqual(
      applicationToMember(applicationRequestExample, { ...ADMISSION, sectorTitle: { nb: 'Industri' } }),
      {
        id: 'nordlys-bakeri',
        kind: 'business',
        name: 'Nordlys Bakeri AS',
        number: '313130029',
        tier: 'member',
        sector: { section: 'C', code: '10.710', standard: 'SN2025', title: { nb: 'Industri' } },
        municipality: { number: '3201', name: 'Bærum' },
        size: '20-49',
        since: '2026-12-02',
        status: 'signed',
        text: { nb: 'Brød bakt med strøm fra eget tak.' },
        url: 'https://nordlys-bakeri.example.no/',
        measures: [
          { title: { nb: 'Elektriske varebiler' }, status: 'done', year: 2025 },
          { title: { nb: 'Varmepumpe i bakeriet' }, status: 'planned', year: 2027 },
        ],
        asOf: '2026-12-03',
      },
    );
  });

  for (const [form, kind] of KINDS)
    it(`is a ${kind} in the form ${form ?? 'that nobody knows'}`, () => {
      const organisation = { ...applicationRequestExample.organisation, form };
      assert.equal(applicationToMember({ ...applicationRequestExample, organisation }, ADMISSION).kind, kind);
    });

  it('calls a section by its letter when nobody says what it is called', () => {
    assert.equal(applicationToMember(applicationRequestExample, ADMISSION).sector?.title, 'C');
  });

  it('says nothing of people, invoices and messages, and fits the schema without loss', () => {
    fc.assert(
      fc.property(anyApplication, (request) => {
        const json = JSON.stringify(applicationToMember(marked(request), ADMISSION));
        assert.doesNotMatch(json, /secret/);
        assert.equal(json, JSON.stringify(applicationToMember(request, ADMISSION)));
        const value: unknown = JSON.parse(json);
        assert.deepEqual(z.parse(memberSchema, value), value);
      }),
      propertyRuns(1000),
    );
  });
});
