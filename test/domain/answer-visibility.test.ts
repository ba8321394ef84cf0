import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Visibility } from '../../src/contract/application-vocabulary.ts';
import { visibilityOf } from '../../src/domain/answer-visibility.ts';
import { propertyRuns } from '../support/property-runs.ts';

const visibility = [
  { pointer: '/organisation', visibility: 'secretariat' },
  { pointer: '/organisation/name', visibility: 'public' },
  { pointer: '/measures', visibility: 'public' },
  { pointer: '/measures/1/title', visibility: 'archive' },
  { pointer: '/contact', visibility: 'archive' },
  { pointer: '/message', visibility: 'the-mayor' },
  { pointer: '/tier/', visibility: 'public' },
];

const CASES: readonly (readonly [pointer: string, visibility: Visibility])[] = [
  ['/organisation/name', 'public'],
  ['/organisation/names', 'secretariat'],
  ['/organisation/text', 'secretariat'],
  ['/measures/0/title', 'public'],
  ['/measures/1/title', 'archive'],
  ['/measures/1', 'public'],
  ['/measures', 'public'],
  ['/contact/email', 'archive'],
  ['/contacts', 'secretariat'],
  ['/message', 'secretariat'],
  ['/tier', 'secretariat'],
  ['/leader/name', 'secretariat'],
  ['', 'secretariat'],
];

describe('visibilityOf', () => {
  for (const [pointer, seen] of CASES)
    it(`is ${seen} for ${pointer || 'everything'}`, () => assert.equal(visibilityOf({ visibility }, pointer), seen));

  it('is the secretariat without rules, and everybody by a rule for everything', () => {
    assert.equal(visibilityOf({}, '/organisation/name'), 'secretariat');
    assert.equal(visibilityOf({ visibility: [{ pointer: '', visibility: 'public' }] }, '/message'), 'public');
  });

  it('does not depend on the order of the rules', () => {
    const pointers = CASES.map(([pointer]) => pointer);
    fc.assert(
      fc.property(fc.shuffledSubarray(visibility, { minLength: 7 }), fc.constantFrom(...pointers), (rules, pointer) =>
        assert.equal(visibilityOf({ visibility: rules }, pointer), visibilityOf({ visibility }, pointer)),
      ),
      propertyRuns(500),
    );
  });
});
