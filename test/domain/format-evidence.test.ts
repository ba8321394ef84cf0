import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Evidence } from '../../src/contract/checklist.ts';
import { formatEvidence } from '../../src/domain/format-evidence.ts';
import { anEvidence } from './any-checklist.ts';

const TONNES = { nb: 'tonn', en: 'tonnes' };
const PLATFORMS = [{ id: 'cdp', title: { nb: 'CDP på norsk', nn: 'CDP på nynorsk' } }];

const CASES: readonly (readonly [evidence: Partial<Evidence>, value: string, language: string, text: string])[] = [
  [{ kind: 'text' }, ' Elektriske varebiler\r\n', 'nb', 'Elektriske varebiler'],
  [{ kind: 'text' }, '2026-05-20', 'nb', '2026-05-20'],
  [{ kind: 'reference' }, '2026/114', 'nb', '2026/114'],
  [{ kind: 'photo' }, 'noe', 'nb', 'noe'],
  [{ kind: 'date' }, '2026-05-20', 'nb', '20. mai 2026'],
  [{ kind: 'date' }, '2026-05-20', 'nn', '20. mai 2026'],
  [{ kind: 'date' }, '2026-05-20', 'en', '20 May 2026'],
  [{ kind: 'date' }, '2026-05-20', 'xx', '20. mai 2026'],
  [{ kind: 'date' }, '2026-02-30', 'nb', '2026-02-30'],
  [{ kind: 'date' }, 'i vår', 'nb', 'i vår'],
  [{ kind: 'number' }, '2045', 'nb', '2045'],
  [{ kind: 'number' }, '2 045', 'nb', '2045'],
  [{ kind: 'number' }, '52.5', 'nb', '52,5'],
  [{ kind: 'number' }, '-3', 'nb', '−3'],
  [{ kind: 'number', unit: '%' }, '52,5 %', 'nb', '52,5\u00a0%'],
  [{ kind: 'number', unit: '%' }, '52,5', 'en', '52.5\u00a0%'],
  [{ kind: 'number', unit: TONNES }, '12000', 'nb', '12\u00a0000\u00a0tonn'],
  [{ kind: 'number', unit: TONNES }, '12000', 'en', '12,000\u00a0tonnes'],
  [{ kind: 'number', unit: '%' }, 'halvparten', 'nb', 'halvparten'],
  [{ kind: 'choice', options: PLATFORMS }, 'cdp', 'nb', 'CDP på norsk'],
  [{ kind: 'choice', options: PLATFORMS }, 'cdp', 'nn', 'CDP på nynorsk'],
  [{ kind: 'choice', options: PLATFORMS }, 'constructor', 'nb', 'constructor'],
  [{ kind: 'choice' }, 'cdp', 'nb', 'cdp'],
];

describe('formatEvidence', () => {
  for (const [evidence, value, language, text] of CASES)
    it(`writes ${JSON.stringify(value)} of ${JSON.stringify(evidence)} in ${language} as ${text}`, () =>
      assert.equal(formatEvidence(anEvidence(evidence), value, language), text));
});
