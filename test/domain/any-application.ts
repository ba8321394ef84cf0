import fc from 'fast-check';
import type { ApplicationRequest } from '../../src/contract/index.ts';
import { SIZE_BANDS } from '../../src/contract/vocabulary.ts';
import { NETWORK } from './sample-application.ts';

/** Words that a schema leaves as they are, hard on whatever puts texts together. */
export const words = fc
  .array(
    fc.constantFrom(
      ...['Æra', 'ø', 'Å', 'a', '{organisation}', '{', '}', '$&', '~1', '/', '"', '\\', '<b>', '%2F', '0', '2027'],
      ...['__proto__', 'constructor', 'ja', 'yes', '👩‍🚀', 'e\u0301'.normalize()],
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(' '));

const lines = fc.array(words, { minLength: 1, maxLength: 3 }).map((texts) => texts.join('\n'));
const optional = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined, freq: 2 });
const emails = fc.stringMatching(/^[a-z]{1,8}(\.[a-z]{1,8})?$/).map((local) => `${local}@firma.example.no`);
const phones = fc.constantFrom('+4722334455', '+4795100000', '09999', '+46812345678');

const people = { name: words, title: optional(words), email: emails, phone: optional(phones) };

const sectors = fc.record({
  section: fc.constantFrom('A', 'F', 'V'),
  code: optional(fc.constantFrom('10.710', '00.000')),
  standard: fc.constantFrom('SN2007', 'SN2025'),
});

const requirements = NETWORK.criteria.items.filter(({ kind }) => kind === 'requirement').map(({ id }) => id);
const expected = NETWORK.criteria.items.filter(({ kind }) => kind === 'expectation').map(({ id }) => id);

const certificates = optional(fc.constant('eco-lighthouse'));

const expectation = (id: string) =>
  fc.oneof(
    fc.record({ id: fc.constant(id), answer: fc.constant('no'), comment: optional(lines) }),
    fc.record({
      id: fc.constant(id),
      answer: fc.constantFrom('yes', 'partly', 'planned'),
      certificate: id === 'certification' ? certificates : fc.constant(undefined),
      comment: optional(lines),
    }),
  );

const tiers = fc.oneof(
  fc.record({ tier: fc.constant('member') }),
  fc.record({ tier: fc.constant('partner'), invoice: fc.record({ email: emails, reference: optional(words) }) }),
);

const relevances = fc.oneof(
  fc.record({ area: fc.constant('city') }),
  fc.record({ area: fc.constant('region'), activity: fc.constantFrom('has', 'plans'), explanation: lines }),
);

const signings = fc.oneof(
  fc.record({ choice: fc.constant('later') }),
  fc.record({
    choice: fc.constantFrom('seat', 'waiting-list'),
    event: fc.constantFrom('free', 'open'),
    attending: fc.integer({ min: 1, max: 2 }),
  }),
);

/** Any application that the sample network takes, with as many of its answers as may be. */
export const anyApplication: fc.Arbitrary<ApplicationRequest> = fc
  .record({
    language: fc.constantFrom('nb', 'nn', 'en'),
    relevance: relevances,
    organisation: fc.record({
      number: fc.constantFrom('313130029', '974760673', '912660680'),
      name: words,
      form: optional(fc.constantFrom('AS', 'ENK', 'FLI')),
      sector: optional(sectors),
      municipality: optional(fc.record({ number: fc.constantFrom('0301', '3201'), name: words })),
      size: optional(fc.constantFrom(...SIZE_BANDS)),
      website: optional(fc.constant('https://firma.example.no/om-oss')),
      text: optional(lines),
      source: fc.constantFrom('register', 'manual'),
    }),
    chosen: tiers,
    measures: fc.array(
      fc.record({
        title: words,
        area: optional(fc.constantFrom('transport', 'energy')),
        status: fc.constantFrom('done', 'planned'),
        year: optional(fc.integer({ min: 1990, max: 2100 })),
      }),
      { minLength: 1, maxLength: 20 },
    ),
    expectations: fc.tuple(...expected.map(expectation)),
    leader: fc.record({ role: fc.constantFrom('leader', 'deputy'), ...people }),
    contact: fc.record(people),
    signing: signings,
    message: optional(lines),
    consents: optional(fc.subarray(['newsletter', 'photos'], { minLength: 1 })),
  })
  .map(({ chosen, ...rest }) => ({ ...rest, ...chosen, criteria: { version: '2022', accepted: requirements } }));
