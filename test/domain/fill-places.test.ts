import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cleanText } from '../../src/contract/clean-text.ts';
import type { StepProgress } from '../../src/contract/progress.ts';
import { fillPlaces, type PlaceFacts, runsToText } from '../../src/domain/fill-places.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { aChecklist, anEvidence, aProgress, aStep } from './any-checklist.ts';
import { words } from './any-application.ts';

const CHECKLIST = aChecklist([
  aStep({
    id: 'council',
    routes: [
      { id: 'decision', title: 'Vedtak' },
      { id: 'information', title: 'Orientering' },
    ],
    evidence: [
      anEvidence({ id: 'number', title: { nb: 'Saksnummer', en: 'Case number' }, routes: ['decision'] }),
      anEvidence({ id: 'decided-on', title: 'Dato', kind: 'date' }),
      anEvidence({ id: '__proto__', title: 'Arv' }),
    ],
  }),
  aStep({ id: 'report', recurrence: 'yearly', evidence: [anEvidence({ id: 'url', title: 'Rapport', kind: 'url' })] }),
]);

const fill = (text: string, council: Partial<StepProgress> = {}, facts: Partial<PlaceFacts> = {}) =>
  fillPlaces(text, {
    checklist: CHECKLIST,
    progress: aProgress({
      council: { status: 'waiting', ...council },
      'report:2026': { status: 'done', evidence: { url: 'https://x.example/2026' } },
    }),
    ...{ municipality: 'Fjordbyen', language: 'nb', today: '2026-05-20' },
    ...facts,
  });

/** The runs as a text in which « » stand around what is missing. */
const show = (...args: Parameters<typeof fill>) =>
  fill(...args)
    .map(({ text, isMissing }) => (isMissing ? `«${text}»` : text))
    .join('|');

const number = { evidence: { number: '2026/114' } };

const CASES: readonly (readonly [
  text: string,
  shown: string,
  council?: Partial<StepProgress>,
  facts?: Partial<PlaceFacts>,
])[] = [
  ['', ''],
  ['Uten plass', 'Uten plass'],
  ['{municipality}, {municipality} kommune', 'Fjordbyen, Fjordbyen kommune'],
  ['{municipality}', '«[navnet på kommunen]»', {}, { municipality: ' ' }],
  ['{municipality}', '«[namnet på kommunen]»', {}, { municipality: '', language: 'nn' }],
  ['Den {date}.', 'Den 20. mai 2026.'],
  ['Sak {council/number}.', 'Sak 2026/114.', number],
  ['Sak {council/number}.', 'Sak |«[Saksnummer]»|.'],
  ['Sak {council/number}.', 'Sak |«[Case number]»|.', {}, { language: 'en' }],
  ['Sak {council/number}.', 'Sak |«[Saksnummer]»|.', { evidence: { number: ' \u200b' } }],
  ['{council/number}{council/decided-on}', '«[Saksnummer]»|«[Dato]»'],
  ['{council/decided-on}', '3. mai 2026', { evidence: { 'decided-on': '2026-05-03' } }],
  // It is kept for those who go back to that way, but it is not what this way asks for.
  ['{council/number}', '«[Saksnummer]»', { ...number, route: 'information' }],
  ['{report/url}', 'https://x.example/2026'],
  ['{report/url}', '«[Rapport]»', {}, { today: '2027-01-01' }],
  ['{council/__proto__}', '«[Arv]»'],
  ['{council/constructor} {__proto__/number} {council}', '{council/constructor} {__proto__/number} {council}'],
  ['{council/number/x} {} {DATE} {{date}}', '{council/number/x} {} {DATE} {20. mai 2026}'],
  ['{council/number}', '{date} {municipality}', { evidence: { number: '{date} {municipality}' } }],
  ['{municipality}', '{council/number}', {}, { municipality: '{council/number}' }],
  ['{council/number}', "$& $1 $` $'", { evidence: { number: "$& $1 $` $'" } }],
];

describe('fillPlaces', () => {
  for (const [text, shown, council, facts] of CASES)
    it(`shows ${JSON.stringify(text)} as ${JSON.stringify(shown)}`, () =>
      assert.equal(show(text, council, facts), shown));

  it('is in the language that was asked for, or in one that there is', () => {
    const text = { nb: 'Kommune: {municipality}', en: 'Municipality: {municipality}' };
    const facts = { checklist: CHECKLIST, progress: aProgress({}), municipality: 'Fjordbyen', today: '2026-05-20' };
    assert.equal(runsToText(fillPlaces(text, { ...facts, language: 'en' })), 'Municipality: Fjordbyen');
    assert.equal(runsToText(fillPlaces(text, { ...facts, language: 'nn' })), 'Kommune: Fjordbyen');
  });

  it('says every value as it is, whatever it looks like', () => {
    fc.assert(
      fc.property(words, words, (value, municipality) => {
        const runs = fill('[{municipality}|{council/number}]', { evidence: { number: value } }, { municipality });
        assert.deepEqual(runs, [{ text: `[${cleanText(municipality)}|${cleanText(value)}]`, isMissing: false }]);
      }),
      propertyRuns(1000),
    );
  });

  it('keeps everything that is no place', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '/', 'a', 'date', 'council', 'number', ' ', '\n') }),
        (text) => {
          const filled = runsToText(fill(text, number));
          assert.equal(filled, text.replaceAll('{council/number}', '2026/114').replaceAll('{date}', '20. mai 2026'));
        },
      ),
      propertyRuns(2000),
    );
  });
});
