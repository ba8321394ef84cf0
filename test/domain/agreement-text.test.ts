import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type AgreementFacts, agreementText } from '../../src/domain/agreement-text.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { words } from './any-application.ts';
import { FORM } from './sample-application.ts';

const FACTS: AgreementFacts = {
  organisation: 'Nordlys Bakeri AS',
  number: '313130029',
  tier: { nb: 'medlem', en: 'member' },
  leader: 'Daglig Leder',
  measures: ['Elektriske varebiler', 'Varmepumpe i bakeriet'],
};
const TEMPLATE = FORM.agreement!;
const EMPTY = '_'.repeat(30);

const fill = (text: string, facts: Partial<AgreementFacts> = {}) =>
  agreementText({ ...TEMPLATE, paragraphs: [text] }, { ...FACTS, ...facts }, 'nb').paragraphs[0]?.text;

const CASES: readonly (readonly [text: string, facts: Partial<AgreementFacts>, filled: string])[] = [
  ['Uten plass', {}, 'Uten plass'],
  ['{organisation}, {organisation}', {}, 'Nordlys Bakeri AS, Nordlys Bakeri AS'],
  ['{number}', {}, '313\u00a0130\u00a0029'],
  ['{number}', { number: '31313' }, '31313'],
  ['{measures}.', {}, 'Elektriske varebiler; Varmepumpe i bakeriet.'],
  ['{leader}', { leader: ' ' }, EMPTY],
  ['{measures}', { measures: [] }, EMPTY],
  ['{organisation}', { organisation: '{leader} {number}' }, '{leader} {number}'],
  ['{leader}', { leader: "$& $1 $` $'" }, "$& $1 $` $'"],
  ['{contact} {} {{leader}} {__proto__} {LEADER}', {}, '{contact} {} {Daglig Leder} {__proto__} {LEADER}'],
];

describe('agreementText', () => {
  for (const [text, facts, filled] of CASES)
    it(`fills ${text} with ${JSON.stringify(facts)}`, () => assert.equal(fill(text, facts), filled));

  it('is in the language that was asked for, and says which one it is in where there is none', () => {
    assert.deepEqual(agreementText(TEMPLATE, FACTS, 'en'), {
      title: { text: 'Climate contract' },
      paragraphs: [{ text: 'Nordlys Bakeri AS (313\u00a0130\u00a0029) joins as member.' }],
      counterpart: { text: 'City of Fjordbyen' },
      isExample: true,
    });
    assert.deepEqual(agreementText(TEMPLATE, FACTS, 'se').title, { text: 'Klimakontrakt', lang: 'nb' });
    const { example, ...real } = TEMPLATE;
    assert.equal(example, true);
    assert.equal(agreementText(real, FACTS, 'nb').isExample, false);
  });

  it('says every fact as it is, whatever it looks like', () => {
    fc.assert(
      fc.property(words, words, fc.array(words, { minLength: 1 }), (organisation, leader, measures) => {
        const filled = fill('[{organisation}|{leader}|{measures}]', { organisation, leader, measures });
        assert.equal(filled, `[${organisation}|${leader}|${measures.join('; ')}]`);
      }),
      propertyRuns(1000),
    );
  });
});
