import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { checklistExample, progressExample } from '../../src/contract/examples/index.ts';
import type { Checklist } from '../../src/contract/checklist.ts';
import type { Progress } from '../../src/contract/progress.ts';
import { progressToCsv } from '../../src/domain/progress-csv.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { aChecklist, anEvidence, anyChecklist, anyDay, anyProgress, aProgress, aStep } from './any-checklist.ts';

const WORDS = { language: 'nb', statuses: { done: 'Ferdig', 'in-progress': 'I gang', overdue: 'Over fristen' } };

const write = (checklist: Checklist, all: readonly Progress[], today = '2026-05-20') =>
  progressToCsv(checklist, all, today, WORDS);

/** The rows as another program reads them. */
function parse(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ';', newline: '\r\n' });
  assert.deepEqual(errors, []);
  // What follows the last line break is no row.
  return data.slice(0, -1);
}

describe('progressToCsv', () => {
  it('has a line for every municipality and a column for every step', () => {
    assert.deepEqual(parse(write(checklistExample, [progressExample])), [
      [
        ...['kommunenummer', 'kommune', 'Skriv saksfremlegg', 'Politisk behandling', 'Påmelding og rapportering'],
        ...['Årlig rapport', 'steg', 'dokumenter', 'krav', 'bevis', 'oppdatert'],
      ],
      [
        ...['9901', 'Fjordbyen', 'Ferdig', 'I gang', 'waiting', 'not-started', '1 av 3', '1 av 2', '1 av 6', '5'],
        '2026-04-28T14:05:00+02:00',
      ],
    ]);
    assert.equal(parse(write(checklistExample, [])).length, 1);
  });

  it('says what is overdue, and a status that nobody knows as it is', () => {
    const checklist = aChecklist([aStep({ deadline: '2026-05-19' }), aStep({ id: 'b' })]);
    const [, row] = parse(write(checklist, [aProgress({ a: { status: 'waiting' }, b: { status: 'paused' } })]));
    assert.deepEqual(row?.slice(2, 4), ['Over fristen', 'paused']);
  });

  it('counts values of the way that was chosen', () => {
    const routes = ['decision', 'information'].map((id) => ({ id, title: id }));
    const evidence = routes.map(({ id }) => anEvidence({ id, routes: [id] }));
    const count = (given: Readonly<Record<string, string>>) => {
      const done = aProgress({ a: { status: 'done', route: 'information', evidence: { ...given } } });
      return parse(write(aChecklist([aStep({ routes, evidence })]), [done]))[1]?.at(-2);
    };
    assert.equal(count({ information: '1' }), '1');
    assert.equal(count({ decision: '1', information: '1' }), '1');
    assert.equal(count({ decision: '1', information: ' ' }), '0');
  });

  it('is in the language that was asked for', () =>
    assert.match(progressToCsv(checklistExample, [], '2026-05-20', { ...WORDS, language: 'nn' }), /Årleg rapport/));

  it('has as many cells in every row, none of which runs as a formula', () => {
    fc.assert(
      fc.property(anyChecklist, fc.array(anyProgress, { maxLength: 3 }), anyDay, (checklist, all, today) => {
        const rows = parse(write(checklist, all, today));
        assert.equal(rows.length, all.length + 1);
        for (const row of rows) {
          assert.equal(row.length, checklist.steps.length + 7);
          for (const cell of row) assert.doesNotMatch(cell, /^[\s\0]*[=+\-@\t\r]/);
        }
      }),
      propertyRuns(500),
    );
  });
});
