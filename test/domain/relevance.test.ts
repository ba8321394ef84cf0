import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { organisationExample } from '../../src/contract/examples/index.ts';
import {
  type Relevance,
  type RelevanceAnswers,
  asksForActivity,
  isActiveThere,
  relevanceOf,
} from '../../src/domain/relevance.ts';
import { FORM } from './sample-application.ts';

const CASES: readonly (readonly [answers: RelevanceAnswers, relevance: Relevance, asks: boolean])[] = [
  [{}, 'unanswered', false],
  [{ area: '' }, 'unanswered', false],
  [{ area: 'moon', activity: 'has' }, 'unanswered', false],
  [{ area: 'city' }, 'relevant', false],
  [{ area: 'city', activity: 'none' }, 'relevant', false],
  [{ area: 'region' }, 'activity-unanswered', true],
  [{ area: 'region', activity: '' }, 'activity-unanswered', true],
  [{ area: 'region', activity: 'has' }, 'relevant', true],
  [{ area: 'region', activity: 'plans' }, 'relevant', true],
  [{ area: 'region', activity: 'none' }, 'not-relevant', true],
  [{ area: 'elsewhere', activity: 'has' }, 'contact', false],
];

describe('relevanceOf', () => {
  for (const [answers, relevance, asks] of CASES)
    it(`is ${relevance} for ${JSON.stringify(answers)}`, () => {
      assert.equal(relevanceOf(FORM, answers), relevance);
      assert.equal(asksForActivity(FORM, answers.area), asks);
    });

  it('is unanswered where nobody asks', () => {
    assert.equal(relevanceOf(undefined, { area: 'city' }), 'unanswered');
    assert.equal(asksForActivity(undefined, 'region'), false);
  });
});

describe('isActiveThere', () => {
  const oslo = { number: '0301', name: 'Oslo' };
  const asker = { number: '3203', name: 'Asker' };
  const branch = (municipality: typeof oslo) => ({ number: '313130037', name: 'Avdeling', municipality });

  it('knows the seat and the branches', () => {
    assert.equal(isActiveThere(FORM, organisationExample), true);
    assert.equal(isActiveThere(FORM, { municipality: oslo }), true);
    assert.equal(isActiveThere(FORM, { municipality: asker, branches: [branch(asker), branch(oslo)] }), true);
  });

  it('does not know what the register does not say, or nobody asks for', () => {
    assert.equal(isActiveThere(FORM, {}), false);
    assert.equal(isActiveThere(FORM, { municipality: asker, branches: [branch(asker)] }), false);
    assert.equal(isActiveThere({}, { municipality: oslo }), false);
  });
});
